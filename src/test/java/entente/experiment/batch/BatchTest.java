package entente.experiment.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.MoreFiles;
import entente.experiment.Experiment;
import entente.experiment.Kept;
import entente.mason.Driver;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch gives the same results whoever plays it, in how many pieces. */
class BatchTest {
  @TempDir Path runs;

  @Test
  void theExportsAreTheSameForOneTwoAndEightThreads() throws Exception {
    Experiment experiment = ToyExperiment.failing(5, ToyExperiment.everything());
    Map<String, String> one = Exports.hashes(played("one", experiment, 1).path());
    assertEquals(
        List.of("decisions", "events", "failures", "ledger", "runs", "series").size() * 2,
        one.size());
    assertEquals(one, Exports.hashes(played("two", experiment, 2).path()));
    assertEquals(one, Exports.hashes(played("eight", experiment, 8).path()));
  }

  @Test
  void aBatchThatWasInterruptedEndsInTheSameResults() throws Exception {
    Experiment experiment = ToyExperiment.failing(5, ToyExperiment.everything());
    BatchFolder pieces = BatchFolder.create(runs, "pieces", experiment);
    try (Runner runner = new Runner(pieces, experiment, 2)) {
      runner.play();
    }
    List<Path> parts = pieces.kept();
    for (int k = 0; k < parts.size(); k += 2) {
      MoreFiles.deleteRecursively(
          parts.get(k), com.google.common.io.RecursiveDeleteOption.ALLOW_INSECURE);
    }
    Files.createDirectory(pieces.parts().resolve(".0000000003"));
    try (Runner runner = new Runner(pieces, experiment, 3)) {
      assertTrue(runner.standing().played() > 0 && !runner.complete());
      assertThrows(IllegalStateException.class, runner::export);
      runner.play();
      runner.export();
    }
    assertEquals(
        Exports.hashes(played("whole", experiment, 1).path()), Exports.hashes(pieces.path()));
  }

  @Test
  void aBatchThatIsToldToStopKeepsWhatItHasAndGoesOnLater() throws Exception {
    Experiment experiment = ToyExperiment.fine(200, ToyExperiment.outcomesOnly());
    BatchFolder folder = BatchFolder.create(runs, "stopped", experiment);
    int before;
    try (Runner runner = new Runner(folder, experiment, 2)) {
      Thread other = new Thread(() -> stopAfterSome(runner));
      other.start();
      runner.play();
      other.join();
      before = runner.standing().played();
      assertTrue(before >= 3 && !runner.complete(), before + " runs");
    }
    try (Runner runner = new Runner(folder, experiment, 2)) {
      assertEquals(before, runner.standing().played());
    }
  }

  @Test
  void partsThatAreSentFromElsewhereComeToTheSameResults() throws Exception {
    Experiment experiment = ToyExperiment.failing(20, ToyExperiment.everything());
    BatchFolder folder = BatchFolder.create(runs, "sent", experiment);
    try (Runner runner = new Runner(folder, experiment, new Elsewhere(0))) {
      runner.play();
      assertFalse(runner.complete(), "no more than a run of each block");
    }
    try (Runner runner = new Runner(folder, experiment, new Elsewhere(Long.MAX_VALUE))) {
      assertTrue(runner.standing().played() > 0 && runner.standing().failed() > 0);
      runner.play();
      runner.export();
    }
    assertEquals(
        Exports.hashes(played("here", experiment, 2).path()), Exports.hashes(folder.path()));
  }

  /** Somebody who plays away from the folder, the last block first, each for a time. */
  private record Elsewhere(long longest) implements Crew {

    @Override
    public String words() {
      return "elsewhere";
    }

    @Override
    public void play(Work work) throws IOException {
      Outpost outpost = new Outpost(work.experiment());
      Deque<Blocks.Block> backwards = new ArrayDeque<>();
      Blocks blocks = work.blocks(1);
      for (var block = blocks.next(); block.isPresent(); block = blocks.next()) {
        backwards.push(block.get());
      }
      for (Blocks.Block block : backwards) {
        work.keep(outpost.play(block, longest));
      }
    }
  }

  private static void stopAfterSome(Runner runner) {
    while (runner.standing().played() < 3) {
      Thread.onSpinWait();
    }
    runner.stop();
  }

  @Test
  void aRunThatFailsIsRecordedAndTheOthersGoOn() throws Exception {
    Experiment experiment = ToyExperiment.failing(2, ToyExperiment.outcomesOnly());
    BatchFolder folder = played("failing", experiment, 2);
    assertEquals(
        "0 0 10 ok|0 1 11 ok|1 0 10 failed|1 1 11 failed|2 0 10 ok|2 1 11 ok",
        ask(folder, "SELECT point, replicate, seed, status FROM runs"));
    assertEquals(
        "1 0 entente run configs/scenarios/toy.yaml --seed 10 --turns 6 --set dyad.AAA.BBB.trust=0.25"
            + "|1 1 entente run configs/scenarios/toy.yaml --seed 11 --turns 6 --set dyad.AAA.BBB.trust=0.25",
        ask(folder, "SELECT point, replicate, command FROM failures"));
    assertEquals(
        "2", ask(folder, "SELECT count(*) FROM failures WHERE error LIKE '%divides by 0%'"));
  }

  @Test
  void theTablesSayWhatTheGameSays() throws Exception {
    Experiment experiment = ToyExperiment.fine(2, ToyExperiment.everything());
    BatchFolder folder = played("told", experiment, 2);
    var setting = experiment.setting(experiment.points().get(2));
    Driver.Run run = Driver.play(setting.plan(), setting.outcomes(), 11, true);
    String key = " WHERE point = 2 AND replicate = 1";
    assertEquals(
        RunSheet.fingerprint(run.game()), ask(folder, "SELECT fingerprint FROM runs" + key));
    assertEquals("0.5", ask(folder, "SELECT \"" + ToyExperiment.TRUST + "\" FROM runs" + key));
    for (var one : run.outcomes().emerged()) {
      String column = "\"" + one.outcome().name() + "\"";
      assertEquals("" + one.turn(), ask(folder, "SELECT " + column + " FROM runs" + key));
    }
    assertEquals(
        "" + run.game().world().value(run.game().plan().layout().find(ToyExperiment.TRUST)),
        ask(
            folder,
            "SELECT value FROM series"
                + key
                + " AND turn = 5 AND cell = '"
                + ToyExperiment.TRUST
                + "'"));
    assertEquals(
        run.game().recording().decisions().size() + "",
        ask(folder, "SELECT count(*) FROM decisions" + key));
    assertEquals(
        run.game().recording().events().size() + "",
        ask(folder, "SELECT count(*) FROM events" + key));
    assertEquals(
        run.game().ledger().entries().size() + "",
        ask(folder, "SELECT count(*) FROM ledger" + key));
    assertEquals(
        "6", ask(folder, "SELECT count(*) FROM series WHERE cell = 'state.AAA.stability'"));
  }

  @Test
  void theSeriesBeginsBeforeTheFirstMonthAsTheRecordOfARunDoes() throws Exception {
    Experiment experiment = ToyExperiment.fine(2, ToyExperiment.everything());
    BatchFolder folder = played("begun", experiment, 1);
    var setting = experiment.setting(experiment.points().get(2));
    Driver.Run run = Driver.play(setting.plan(), setting.outcomes(), 11, true);
    String key = " WHERE point = 2 AND replicate = 1";
    assertEquals(
        "-1 1999-12|0 2000-01|1 2000-02|2 2000-03|3 2000-04|4 2000-05|5 2000-06",
        ask(
            folder,
            "SELECT turn, month FROM series" + key + " AND cell = '" + ToyExperiment.TRUST + "'"));
    int trust = run.game().plan().layout().find(ToyExperiment.TRUST);
    assertEquals(
        "" + run.game().recording().series().get(0)[trust],
        ask(
            folder,
            "SELECT value FROM series"
                + key
                + " AND turn = -1 AND cell = '"
                + ToyExperiment.TRUST
                + "'"));
  }

  @Test
  void aFolderOfAnotherExperimentIsRefused() throws Exception {
    Kept kept = ToyExperiment.outcomesOnly();
    BatchFolder folder = BatchFolder.create(runs, "other", ToyExperiment.fine(2, kept));
    String said = refused(folder, ToyExperiment.fine(3, kept));
    assertTrue(said.contains("another version of toy-trust"), said);
  }

  @Test
  void aFolderIsPlayedByOneAtATime() throws Exception {
    Experiment experiment = ToyExperiment.fine(2, ToyExperiment.outcomesOnly());
    BatchFolder folder = BatchFolder.create(runs, "locked", experiment);
    try (Runner first = new Runner(folder, experiment, 1)) {
      assertFalse(first.complete());
      String said = refused(folder, experiment);
      assertTrue(said.contains("another process plays this batch"), said);
    }
    new Runner(folder, experiment, 1).close();
  }

  @Test
  void aPartThatHoldsARunTwiceIsSeen() throws Exception {
    Experiment experiment = ToyExperiment.fine(2, ToyExperiment.outcomesOnly());
    BatchFolder folder = BatchFolder.create(runs, "twice", experiment);
    try (Runner runner = new Runner(folder, experiment, 1)) {
      runner.play();
    }
    Path copy = Files.createDirectory(folder.parts().resolve("0000000099"));
    for (String file : List.of("runs.csv", "failures.csv")) {
      Files.copy(folder.kept().get(0).resolve(file), copy.resolve(file));
    }
    String said = refused(folder, experiment);
    assertTrue(said.contains("0000000099: this part holds a run"), said);
  }

  @Test
  void resultsThatCannotBeWrittenEndTheBatchAndLeaveWhatIsKept() throws Exception {
    Experiment experiment = ToyExperiment.fine(4, ToyExperiment.outcomesOnly());
    BatchFolder folder = BatchFolder.create(runs, "full", experiment);
    try (Runner runner = new Runner(folder, experiment, 1)) {
      Files.createFile(folder.parts().resolve(".0000000005"));
      assertThrows(IOException.class, runner::play);
    }
    try (Runner runner = new Runner(folder, experiment, 1)) {
      assertEquals(5, runner.standing().played());
      runner.play();
      runner.export();
    }
    assertEquals("12", ask(folder, "SELECT count(DISTINCT (point, replicate)) FROM runs"));
  }

  private static String refused(BatchFolder folder, Experiment experiment) {
    return assertThrows(UnreadableRecord.class, () -> new Runner(folder, experiment, 1))
        .getMessage();
  }

  private BatchFolder played(String name, Experiment experiment, int threads) throws IOException {
    BatchFolder folder = BatchFolder.create(runs, name, experiment);
    try (Runner runner = new Runner(folder, experiment, threads)) {
      runner.play();
      runner.export();
    }
    assertTrue(folder.finished() && folder.kept().isEmpty());
    return folder;
  }

  /** The rows of an answer, fields parted by spaces, rows by bars. */
  private static String ask(BatchFolder folder, String query) throws IOException, SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = Database.reading(folder);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      int width = answer.getMetaData().getColumnCount();
      while (answer.next()) {
        List<String> row = new ArrayList<>();
        for (int k = 1; k <= width; k++) {
          row.add(answer.getString(k));
        }
        rows.add(String.join(" ", row));
      }
    }
    return String.join("|", rows);
  }
}
