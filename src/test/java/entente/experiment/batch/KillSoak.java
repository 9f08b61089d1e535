package entente.experiment.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A soak, not part of the build: {@code mvn -q -B test -Dtest=KillSoak}. A real process plays a
 * batch and is killed, as by {@code kill -9}, at random moments ({@code -Dkills}, of {@code
 * -Dkills.seed}), while games are played, parts written or results put together; another goes on.
 * In the end nothing is lost or doubled, and the exports are those of a batch that nobody killed.
 */
class KillSoak {
  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final Random WHEN = new Random(Long.getLong("kills.seed", 1));
  private static final int REPLICATES = 400;
  private static final int POINTS = 6;

  @TempDir Path folder;

  @Test
  void aBatchThatIsKilledAgainAndAgainEndsInTheSameResults() throws Exception {
    Path experiment = experiment();
    Path whole = folder.resolve("whole");
    long began = System.nanoTime();
    assertEquals(0, batch(experiment, whole, "--threads", "2").waitFor());
    long longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    Map<String, String> expected = Exports.hashes(whole);
    int kills = 0;
    for (int n = 0; kills < KILLS; n++) {
      Path killed = folder.resolve("killed-" + n);
      while (kills < KILLS && goOn(experiment, killed, WHEN.nextLong(longest))) {
        kills++;
        System.out.println("kill " + kills + ": " + kept(killed));
      }
      List<String> words = Files.exists(killed) ? List.of("--resume") : List.of();
      assertEquals(0, batch(experiment, killed, words.toArray(String[]::new)).waitFor());
      assertEquals(expected, Exports.hashes(killed));
      assertEachOnce(killed);
    }
  }

  /** Lets a process go on with the batch for a time; whether it had to be killed. */
  private boolean goOn(Path experiment, Path killed, long millis) throws Exception {
    List<String> words = Files.exists(killed) ? List.of("--resume") : List.of();
    Process process = batch(experiment, killed, words.toArray(String[]::new));
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    if (ended) {
      assertEquals(0, process.exitValue());
    } else {
      process.destroyForcibly().waitFor();
    }
    return !ended;
  }

  @Test
  void controlCEndsABatchCleanlyAndItGoesOn() throws Exception {
    Path experiment = experiment();
    Path stopped = folder.resolve("stopped");
    Process process = batch(experiment, stopped);
    while (!Files.exists(stopped) || BatchFolder.open(stopped).kept().isEmpty()) {
      Thread.sleep(20);
    }
    new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
    assertEquals(130, process.waitFor());
    assertTrue(Files.readString(log()).contains("--resume --out " + stopped));
    assertEquals(0, batch(experiment, stopped, "--resume").waitFor());
    assertEachOnce(stopped);
  }

  private Path experiment() throws IOException {
    Path configs = Path.of("configs").toAbsolutePath();
    String text = Files.readString(configs.resolve("experiments/toy-shells.yaml"));
    Path file = folder.resolve("soak.yaml");
    Files.writeString(
        file,
        text.replace("experiment: toy-shells", "experiment: soak")
            .replace("../scenarios", configs.resolve("scenarios").toString())
            .replace("replicates: 2", "replicates: " + REPLICATES));
    return file;
  }

  private Process batch(Path experiment, Path out, String... more) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "entente.cli.Main"));
    words.addAll(List.of("batch", experiment.toString(), "--out", out.toString()));
    words.addAll(List.of(more));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(log().toFile())
        .start();
  }

  private Path log() {
    return folder.resolve("log.txt");
  }

  private static String kept(Path batch) throws IOException {
    if (!Files.exists(batch)) {
      return "nothing is there yet";
    }
    BatchFolder folder = BatchFolder.open(batch);
    return folder.finished() ? "finished" : folder.kept().size() + " parts";
  }

  private static void assertEachOnce(Path batch) throws Exception {
    String query = "SELECT count(*), count(DISTINCT (point, replicate)) FROM runs";
    try (Connection connection = Database.reading(BatchFolder.open(batch));
        Statement statement = connection.createStatement();
        ResultSet counts = statement.executeQuery(query)) {
      counts.next();
      assertEquals(POINTS * REPLICATES, counts.getInt(1));
      assertEquals(POINTS * REPLICATES, counts.getInt(2));
    }
  }
}
