package entente.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.explain.CameAbout;
import entente.explain.Change;
import entente.explain.Names;
import entente.game.Game;
import entente.mason.Driver;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {
  private static final long SEED = 5;
  private static Scenario scenario;
  private static Driver.Run run;
  @TempDir Path runs;

  @BeforeAll
  static void playTheToyScenario() {
    scenario = ScenarioReader.read(Path.of("configs/scenarios/toy.yaml")).orThrow();
    run = Driver.play(scenario.plan(), scenario.outcomes(), SEED, true);
  }

  private Path write() throws IOException {
    return new RunWriter(scenario, Map.of(), SEED).write(runs, run.game(), run.outcomes());
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  @Test
  void everyDecisionIsReadBackAsItWasTaken() throws IOException {
    Names names = new Names(scenario.plan());
    assertEquals(
        run.game().recording().decisions().stream().map(names::account).toList(),
        RunReader.open(write()).accounts(account -> true));
  }

  @Test
  void eventsAndAnswersAreReadBackAsTheyWere() throws IOException {
    Names names = new Names(scenario.plan());
    RunReader reader = RunReader.open(write());
    assertEquals(
        run.game().recording().events().stream().map(names::happening).toList(),
        reader.happenings());
    for (var reply : run.game().recording().replies()) {
      assertTrue(reader.answers(reply.event()).contains(names.said(reply)));
    }
  }

  @Test
  void theChangesOfACellLeadFromItsStartToItsEnd() throws IOException {
    RunReader reader = RunReader.open(write());
    for (String cell : List.of("dyad.BBB.AAA.trust", "state.AAA.stability")) {
      double[] series = reader.series(cell);
      double value = series[0];
      for (Change change : reader.changes(cell)) {
        assertEquals(value, change.before());
        value = change.after();
        assertTrue(change.turn() >= 0);
      }
      assertEquals(series[series.length - 1], value);
    }
  }

  @Test
  void ledgerAndOutcomesAreReadBackInOrder() throws IOException {
    Names names = new Names(scenario.plan());
    RunReader reader = RunReader.open(write());
    try (Rows<Change> rows = reader.ledger()) {
      run.game().ledger().entries().forEach(e -> assertEquals(names.change(e), rows.next()));
      assertFalse(rows.hasNext());
    }
    assertEquals(
        run.outcomes().emerged().stream()
            .map(one -> new CameAbout(one.outcome().name(), one.outcome().title(), one.turn()))
            .toList(),
        reader.outcomes());
    try (Rows<double[]> worlds = reader.worlds()) {
      assertEquals(reader.cells().size(), worlds.next().length);
    }
  }

  @Test
  void theCellsAreThoseOfTheGame() throws IOException {
    RunReader reader = RunReader.open(write());
    Game game = run.game();
    assertEquals(game.plan().layout().names(), reader.cells());
    int cell = game.plan().layout().find("dyad.BBB.AAA.dependency");
    assertArrayEquals(
        game.recording().series().stream().mapToDouble(cells -> cells[cell]).toArray(),
        reader.series("dyad.BBB.AAA.dependency"));
  }

  @Test
  void theSameRunGivesTheSameFilesInAFolderOfItsOwn() throws IOException {
    Path first = write();
    Path second = write();
    assertEquals("toy-5", first.getFileName().toString());
    assertEquals("toy-5-2", second.getFileName().toString());
    assertEquals(inside(first), inside(second));
    for (Path file : inside(first)) {
      assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file.toString());
    }
  }

  @Test
  void theCopyOfTheScenarioCanBePlayedLikeTheOriginal() throws IOException {
    RunReader reader = RunReader.open(write());
    Manifest.Source source = reader.manifest().scenario();
    Path copy = reader.folder().resolve(source.files().get(0).copy());
    assertEquals("toy", ScenarioReader.read(copy).orThrow().name());
    assertEquals(
        "toy", ScenarioReader.readStored(reader.texts(), source.main(), Map.of()).orThrow().name());
  }

  @Test
  void aTableCutShortIsNoticed() throws IOException {
    Path folder = write();
    Path ledger = folder.resolve("ledger.csv");
    String text = Files.readString(ledger);
    Files.writeString(ledger, text.substring(0, text.length() / 2));
    UnreadableRecord wrong = assertThrows(UnreadableRecord.class, () -> RunReader.open(folder));
    assertTrue(wrong.getMessage().contains("ledger.csv: has"), wrong.getMessage());
  }

  @Test
  void aMissingTableIsNoticed() throws IOException {
    Path folder = write();
    Files.delete(folder.resolve("answers.csv"));
    UnreadableRecord wrong = assertThrows(UnreadableRecord.class, () -> RunReader.open(folder));
    assertTrue(wrong.getMessage().contains("answers.csv: this part"), wrong.getMessage());
  }

  @Test
  void aScenarioEditedInTheRecordIsNoticed() throws IOException {
    RunReader reader = RunReader.open(write());
    Path copy = reader.folder().resolve(reader.manifest().scenario().files().get(0).copy());
    Files.writeString(copy, Files.readString(copy) + "\n# edited\n");
    assertThrows(UnreadableRecord.class, reader::texts);
  }

  @Test
  void aFolderThatIsNoRecordAndADamagedManifestAreTold() throws IOException {
    assertThrows(UnreadableRecord.class, () -> RunReader.open(runs));
    Path folder = write();
    Path manifest = folder.resolve("manifest.json");
    for (String text : List.of("{", "[]", "{\"format\": 99}", "{\"format\": 1}", "")) {
      Files.writeString(manifest, text);
      assertThrows(UnreadableRecord.class, () -> RunReader.open(folder), text);
    }
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path file = Files.createFile(runs.resolve("file"));
    RunWriter writer = new RunWriter(scenario, Map.of(), SEED);
    assertThrows(IOException.class, () -> writer.write(file, run.game(), run.outcomes()));
    assertEquals(List.of(Path.of("file")), inside(runs));
    Game forgetful = new Game(scenario.plan(), SEED, false);
    assertThrows(
        IllegalArgumentException.class, () -> writer.write(runs, forgetful, run.outcomes()));
    assertFalse(inside(runs).size() > 1);
  }
}
