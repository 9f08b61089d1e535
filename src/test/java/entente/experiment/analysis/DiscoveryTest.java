package entente.experiment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.world.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  private static final long INPUT = Draws.key("input");
  private static final long CASE = Draws.key("case");
  private static final int RUNS = 1000;

  /**
   * Three inputs from 0 to 1, the third a switch; a case comes with a chance that hangs on them.
   */
  private static Cases cases(ToDoubleFunction<double[]> chance) {
    Draws draws = new Draws(7);
    List<double[]> inputs = new ArrayList<>();
    List<Boolean> wanted = new ArrayList<>();
    for (int n = 0; n < RUNS; n++) {
      double[] input = new double[3];
      for (int k = 0; k < 3; k++) {
        input[k] = draws.uniform(INPUT, k, n, 0);
      }
      input[2] = input[2] < 0.5 ? 0 : 1;
      inputs.add(input);
      wanted.add(draws.uniform(CASE, 0, n, 0) < chance.applyAsDouble(input));
    }
    return new Cases(inputs, wanted);
  }

  @Test
  void aPlantedCornerIsFoundWithItsTwoLimitsAndNoOther() {
    Discovery discovery = Discovery.of(cases(x -> x[0] > 0.6 && x[1] < 0.5 ? 0.9 : 0.05));
    Discovery.Found first = discovery.found().get(0);
    assertEquals(0.6, first.box().low()[0], 0.05);
    assertEquals(0.5, first.box().high()[1], 0.05);
    assertEquals(2, first.limits().size(), first.limits().toString());
    assertTrue(first.density() > 0.8, "density " + first.density());
    assertTrue(first.coverage() > 0.7, "coverage " + first.coverage());
    assertTrue(first.limits().get(1).chance() < 0.001);
  }

  @Test
  void aSwitchIsALimitToo() {
    Discovery.Found first = Discovery.of(cases(x -> x[2] > 0.5 ? 0.5 : 0.1)).found().get(0);
    assertEquals(List.of(new Box.Side(2, false)), sides(first));
    assertEquals(1, first.box().low()[2]);
  }

  private static List<Box.Side> sides(Discovery.Found found) {
    return found.limits().stream().map(Discovery.Limit::side).toList();
  }

  @Test
  void whatIsLeftOutsideTheFirstBoxIsPeeledForASecond() {
    Discovery discovery = Discovery.of(cases(x -> x[0] > 0.75 || x[1] < 0.25 ? 0.95 : 0.02));
    assertTrue(discovery.found().size() >= 2, discovery.found().toString());
    double covered = 0;
    for (Discovery.Found found : discovery.found().subList(0, 2)) {
      assertEquals(1, found.limits().size(), found.toString());
      boolean upper = found.limits().get(0).side().upper();
      assertEquals(upper ? 0.25 : 0.75, found.limits().get(0).value(), 0.04);
      covered += found.coverage();
    }
    assertTrue(covered > 0.9, "covered " + covered);
  }

  @Test
  void whereEveryRunIsACaseThereIsNoBox() {
    assertEquals(List.of(), Discovery.of(cases(x -> 2)).found());
    assertEquals(List.of(), Discovery.of(cases(x -> -1)).found());
  }

  @Test
  void theQuasiProbabilityIsTheBinomialTail() {
    assertEquals(1, BinomialTail.atLeast(0, 10, 0.3));
    assertEquals(Math.pow(0.3, 3), BinomialTail.atLeast(3, 3, 0.3), 1e-15);
    assertEquals(11 / 1024.0, BinomialTail.atLeast(9, 10, 0.5), 1e-12);
    assertEquals(0, BinomialTail.atLeast(1, 10, 0));
    assertTrue(BinomialTail.atLeast(600, 1000, 0.5) < 1e-9);
  }

  @Test
  void theFirstStepOfThePathIsAllThereIs() {
    Cases cases = cases(x -> x[0] > 0.5 ? 0.6 : 0.1);
    Discovery discovery = Discovery.of(cases);
    assertEquals(new Discovery.Step(1, cases.density()), discovery.path().get(0));
    double before = 1;
    for (Discovery.Step step : discovery.path()) {
      assertTrue(step.coverage() <= before, "a slice that is cut off brings no case back");
      before = step.coverage();
    }
  }
}
