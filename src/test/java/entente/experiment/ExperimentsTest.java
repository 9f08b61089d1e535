package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.FreshRun;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentsTest {
  private static final Path FOLDER = Path.of("configs", "experiments");
  private static final Path TOY = FOLDER.resolve("toy-shells.yaml");
  @TempDir Path folder;

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Experiment read(Path file) {
    Examined examined = Experiments.read(file);
    assertEquals(List.of(), examined.problems());
    return examined.experiment().orElseThrow();
  }

  /** An experiment on the toy, in a folder of its own. */
  private Experiment written(String rest) throws IOException {
    String toy = Path.of("configs/scenarios/toy.yaml").toAbsolutePath().toString();
    String head = "experiment: own\ntitle: own\nscenario: " + toy + "\n";
    return read(Files.writeString(folder.resolve("own.yaml"), head + rest));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedExperimentIsFineAndSaysWhatItAsks(Path file) throws IOException {
    Experiment experiment = read(file);
    assertEquals(file.getFileName().toString(), experiment.name() + ".yaml");
    assertTrue(Files.readString(file).contains("question: >"));
    assertTrue(experiment.points().size() > 1);
    experiment.setting(experiment.points().get(experiment.points().size() - 1));
  }

  @Test
  void everyPointIsTheScenarioReadWithItsSettings() {
    Experiment toy = read(TOY);
    assertEquals(6, toy.points().size());
    for (Point point : toy.points()) {
      Map<String, String> settings = new HashMap<>();
      settings.put(toy.factors().get(0).name(), Double.toString(point.values()[0]));
      settings.put(toy.factors().get(1).name(), point.values()[1] == 1 ? "on" : "off");
      Scenario read =
          ScenarioReader.read(Path.of("configs/scenarios/toy.yaml"), settings).orThrow();
      assertEquals(
          FreshRun.fingerprints(read.plan(), 1, toy.turns()),
          FreshRun.fingerprints(toy.setting(point).plan(), 1, toy.turns()),
          point.toString());
    }
  }

  @Test
  void pointsAreNumberedAndTheLastFactorChangesFastest() {
    List<Point> points = read(TOY).points();
    assertEquals(new Point(0, new double[] {0.6, 1}), points.get(0));
    assertEquals(new Point(1, new double[] {0.6, 0}), points.get(1));
    assertEquals(new Point(5, new double[] {1.4, 0}), points.get(5));
  }

  @Test
  void aGameLastsAsLongAsTheExperimentSays() {
    Experiment toy = read(TOY);
    assertEquals(6, toy.turns());
    assertEquals(6, toy.setting(toy.points().get(0)).plan().turns());
  }

  @Test
  void allPointsShareTheSeedsOfTheirReplicates() throws IOException {
    Experiment experiment = written("seed: 40\nreplicates: 3\n");
    assertEquals(List.of(40L, 41L, 42L), List.of(0, 1, 2).stream().map(experiment::seed).toList());
  }

  @Test
  void withoutFactorsTheScenarioItselfIsPlayed() throws IOException {
    Experiment experiment = written("replicates: 3\n");
    assertEquals(1, experiment.points().size());
    assertEquals(24, experiment.turns());
    Scenario toy = ScenarioReader.read(Path.of("configs/scenarios/toy.yaml")).orThrow();
    assertArrayEquals(
        toy.plan().cells(), experiment.setting(experiment.points().get(0)).plan().cells());
  }

  @Test
  void listedPointsNameTheirFactors() throws IOException {
    Experiment experiment =
        written(
            "design:\n  method: points\n  points:\n"
                + "    - {trust.kept: 0.01, deterrence: true}\n"
                + "    - {deterrence: false, trust.kept: 0.05}\n");
    assertEquals("trust.kept", experiment.factors().get(0).name());
    assertArrayEquals(new double[] {0.05, 0}, experiment.points().get(1).values());
  }

  @Test
  void whatIsKeptIsNamedCellByCell() {
    Kept kept = read(TOY).kept();
    assertEquals(7, kept.cellsAtEnd().size());
    assertEquals("contract.BBB.AAA.shells", kept.cellsAtEnd().get(0));
    assertEquals("dyad.AAA.BBB.trust", kept.cellsAtEnd().get(1));
    assertEquals(List.of("state.BBB.stability"), kept.cellsOverTime());
    assertTrue(kept.events());
  }

  @Test
  void allCellsAreKeptForAWord() throws IOException {
    Kept kept = written("record: {series: all}\n").kept();
    Scenario toy = ScenarioReader.read(Path.of("configs/scenarios/toy.yaml")).orThrow();
    assertEquals(toy.plan().layout().names(), kept.cellsOverTime());
  }

  @Test
  void anEmptyFileIsToldWhatAnExperimentHas() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.yaml"), "# nothing yet\n");
    assertEquals(
        "The file is empty; an experiment has at least experiment, title and scenario.",
        Experiments.read(file).problems().get(0).message());
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() {
    assertEquals(1, Experiments.read(folder.resolve("nowhere.yaml")).problems().size());
  }

  @Test
  void theDigestChangesWithTheTextAndStaysWithThePlace() throws IOException {
    String text = "replicates: 3\n";
    String digest = written(text).digest();
    assertEquals(digest, written(text).digest());
    assertNotEquals(digest, written("replicates: 4\n").digest());
    Path copy = Files.createDirectories(folder.resolve("copy")).resolve("own.yaml");
    Files.copy(folder.resolve("own.yaml"), copy);
    assertEquals(written("replicates: 4\n").digest(), read(copy).digest());
  }
}
