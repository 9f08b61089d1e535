package entente.experiment.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.scenario.FitFile;
import entente.scenario.FitFile.Parameter;
import entente.scenario.FitReader;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fitting, on a bowl whose bottom is known and on the toy. */
class CalibrationTest {
  private static final List<Parameter> TWO =
      List.of(new Parameter("a", "1", 0, -1, 1), new Parameter("b", "1", 5, 0, 10));
  private static final ToDoubleFunction<double[]> BOWL =
      v -> 3 + 200 * sq(v[0] - 0.3) + 0.5 * sq(v[1] - 8);

  private static double sq(double x) {
    return x * x;
  }

  private static Descent descent(long seed) {
    Descent descent = new Descent(TWO, BOWL, (evaluations, least) -> {});
    descent.search(400, seed);
    return descent;
  }

  @Test
  void theBottomOfABowlIsFound() {
    Descent descent = descent(1);
    assertArrayEquals(new double[] {0.3, 8}, descent.best(), 0.01);
    assertTrue(descent.evaluations() <= 400);
  }

  @Test
  void theSameSeedSearchesTheSameWay() {
    assertArrayEquals(descent(7).best(), descent(7).best());
  }

  @Test
  void theIntervalEndsWhereTheLossHasRisenByHalfOfChiSquare() {
    double[] best = {0.3, 8};
    Support first = Support.of(TWO.get(0), 0, best, 3, BOWL);
    double half = Math.sqrt(1.920729 / 200);
    assertEquals(0.3 - half, first.low(), 0.05);
    assertEquals(0.3 + half, first.high(), 0.03);
    assertTrue(first.low() >= 0.3 - half && first.high() <= 0.3 + half);
    Support second = Support.of(TWO.get(1), 1, best, 3, BOWL);
    assertEquals(8 - Math.sqrt(1.920729 * 2), second.low(), 0.3);
    assertEquals(9.96, second.high(), 0.1);
    assertTrue(!second.openBelow());
  }

  @Test
  void aFlatDirectionIsOpenAtBothEnds() {
    Support flat = Support.of(TWO.get(0), 0, new double[] {0, 5}, 0, v -> 0);
    assertEquals(new Support(-1, 1, true, true), flat);
  }

  @Test
  void aFitIsTheSameOnAnyNumberOfThreadsAndAScenarioCanIncludeIt(@TempDir Path folder)
      throws IOException {
    FitFile toy = FitReader.read(Path.of("configs/calibrations/toy.yaml")).fit().orElseThrow();
    Fit one = Fit.of(toy, new Objective(toy, 1), (evaluations, least) -> {});
    Fit two = Fit.of(toy, new Objective(toy, 2), (evaluations, least) -> {});
    assertEquals(FitText.of(one), FitText.of(two));
    assertTrue(one.after() <= one.before());

    Path part = folder.resolve("fit.yaml");
    Files.writeString(part, FitText.of(one));
    Path toyFile = Path.of("configs/scenarios/toy.yaml");
    Scenario fitted = ScenarioReader.readUnder(toyFile, part).orThrow();
    double act = fitted.mechanisms().numbers().get("choice.act").value();
    double war = fitted.plan().cells()[fitted.plan().layout().find("doctrine.AAA.war")];
    assertEquals(one.values(), List.of(act, war));
    assertEquals(List.of("fit-toy"), fitted.source("doctrine.AAA.war"));
  }

  @Test
  void theLossIsTheSumOfItsParts() {
    FitFile toy = FitReader.read(Path.of("configs/calibrations/toy.yaml")).fit().orElseThrow();
    Objective objective = new Objective(toy, 1);
    double[] start = {0.05, 1.5};
    double acts = -objective.verdicts(start).fitScore();
    double shells =
        objective.paths(start).loss(entente.scenario.HistoryFile.Role.FIT, toy.trails());
    assertEquals(acts + shells, objective.at(start), 1e-12);
  }
}
