package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of batches. */
class BatchCommandTest {
  private static final Path TOY = Path.of("configs/experiments/toy-shells.yaml");
  private static final Path SCENARIO = Path.of("configs/scenarios/toy.yaml").toAbsolutePath();
  private final Terminal terminal = new Terminal();
  @TempDir Path folder;

  @Test
  void aBatchIsPlayedAndAsked() {
    Path batch = folder.resolve("batch");
    assertEquals(0, terminal.call("batch", TOY, "--out", batch, "--threads", 1), terminal.err());
    assertTrue(
        terminal.out().startsWith("toy-shells: 6 points, 2 runs each, 6 months a run, on 1"));
    assertTrue(terminal.out().contains("\nshells-sold    11    92%\n"), terminal.out());
    assertTrue(terminal.out().endsWith("\nresults: " + batch + "\n"), terminal.out());
    String question = "SELECT deterrence, count(*) AS runs FROM runs GROUP BY ALL ORDER BY ALL";
    assertEquals(0, terminal.call("query", batch, question), terminal.err());
    assertEquals("deterrence  runs\n       0.0     6\n       1.0     6\n", terminal.out());
    assertEquals(0, terminal.call("query", batch, "SELECT 'a,b' AS x, NULL AS y", "--csv"));
    assertEquals("x,y\n\"a,b\",\n", terminal.out());
  }

  @Test
  void whatCannotBeAskedIsSaidInTheWordsOfTheDatabase() {
    Path batch = folder.resolve("batch");
    assertEquals(0, terminal.call("batch", TOY, "--out", batch));
    assertRefused(batch, "SELECT colapse FROM runs", "\"colapse\" not found");
    assertRefused(batch, "SELECT * FROM rnus", "Did you mean \"runs\"?");
    assertRefused(batch, "SELECT", "SELECT clause without selection list");
    assertRefused(batch, "DROP TABLE runs", "attached in read-only mode");
    assertRefused(batch, "COPY runs TO 'runs.csv'", "file system operations are disabled");
    assertRefused(batch, "SELECT * FROM 'pom.xml'", "pom.xml does not exist");
    assertRefused(batch, "SET enable_external_access = true", "has been locked");
  }

  private void assertRefused(Path batch, String question, String why) {
    assertEquals(2, terminal.call("query", batch, question));
    assertTrue(terminal.err().contains(why), terminal.err());
    assertFalse(terminal.err().contains("pending query"), terminal.err());
  }

  @Test
  void whatIsFinishedIsNeitherPlayedAgainNorOverwritten() throws IOException {
    Path batch = folder.resolve("batch");
    assertEquals(0, terminal.call("batch", TOY, "--out", batch));
    Files.createDirectory(batch.resolve("parts"));
    assertEquals(0, terminal.call("batch", TOY, "--out", batch, "--resume"));
    assertEquals(batch + " is finished; there is nothing to resume.\n", terminal.out());
    assertFalse(Files.exists(batch.resolve("parts")), "what a killed process left");
    assertEquals(2, terminal.call("batch", TOY, "--out", batch));
    assertTrue(
        terminal.err().contains("is there already; nothing is overwritten.\nMaybe --resume"));
  }

  @Test
  void theCommandOfAFailedRunRepeatsItsFailure() throws IOException {
    Path batch = folder.resolve("batch");
    assertEquals(1, terminal.call("batch", failing(), "--out", batch), terminal.err());
    assertTrue(terminal.out().contains("2 runs failed; the others were played."), terminal.out());
    String column = "SELECT %s FROM failures ORDER BY ALL LIMIT 1";
    terminal.call("query", batch, String.format(column, "error"), "--csv");
    String error = terminal.out().lines().toList().get(1).replaceAll("^\"?Undefined: |\"$", "");
    terminal.call("query", batch, String.format(column, "command"), "--csv");
    String command = terminal.out().lines().toList().get(1);
    assertTrue(command.endsWith(" --seed 1 --turns 3 --set dyad.AAA.BBB.trust=0.25"), command);
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--runs-dir", folder.toString()));
    assertEquals(2, terminal.call(words.subList(1, words.size()).toArray()));
    assertEquals(error, terminal.err().replaceAll("\\s+", " ").strip());
  }

  @Test
  void aPlaceWhereNothingCanBePlayedIsRefusedBeforeAFolderIsMade() {
    Path batch = folder.resolve("batch");
    for (String nowhere : List.of("sparc://host:7077", "spark://host", "local[2]", "yarn", "")) {
      assertEquals(2, terminal.call("batch", TOY, "--out", batch, "--on", nowhere));
      String rule = "--on is " + nowhere + "; it must be local or a cluster's master, spark://";
      assertTrue(terminal.err().startsWith(rule), terminal.err());
    }
    String gone = "spark://127.0.0.1:1";
    assertEquals(1, terminal.call("batch", TOY, "--out", batch, "--on", gone));
    assertTrue(terminal.err().startsWith("No master answers at " + gone), terminal.err());
    assertEquals(2, terminal.call("batch", TOY, "--price", "--on", gone));
    assertTrue(terminal.err().startsWith("--price measures on this machine"), terminal.err());
    assertFalse(Files.exists(batch));
    assertEquals(0, terminal.call("batch", TOY, "--out", batch, "--on", "local"), terminal.err());
  }

  /** An experiment on the toy in which an outcome divides by nothing at the middle point. */
  private Path failing() throws IOException {
    Files.writeString(
        folder.resolve("odd.yaml"),
        String.join(
            "\n",
            "scenario: odd",
            "include: " + folder.toRealPath().relativize(SCENARIO.toRealPath()),
            "outcomes:",
            "  odd:",
            "    title: Odd",
            "    if: 1.0 / (start(\"dyad.AAA.BBB.trust\") - 0.25) > 1000.0",
            "    source: toy"));
    return Files.writeString(
        folder.resolve("odd-trust.yaml"),
        String.join(
            "\n",
            "experiment: odd-trust",
            "title: Odd",
            "scenario: odd.yaml",
            "turns: 3",
            "replicates: 2",
            "factors:",
            "  dyad.AAA.BBB.trust: {list: [0.125, 0.25, 0.5]}"));
  }

  @Test
  void theLineOfProgressSaysRateTimeLeftAndOutcomes() {
    assertEquals("59 s", ProgressLines.time(59));
    assertEquals("1 min 1 s", ProgressLines.time(61));
    assertEquals("2 h 5 min", ProgressLines.time(7500));
  }

  @Test
  void theListOfPricesGrowsWithWhatIsKept() {
    assertEquals(0, terminal.call("batch", TOY, "--price"), terminal.err());
    List<String> lines = terminal.out().lines().map(String::strip).toList();
    assertEquals("toy-shells: 12 runs in all, on", lines.get(0).substring(0, 30));
    assertTrue(lines.get(2).startsWith("outcomes "), terminal.out());
    assertTrue(lines.get(7).startsWith("ledger "), terminal.out());
    assertTrue(bytes(lines.get(7)) > 10 * bytes(lines.get(2)), terminal.out());
    assertTrue(lines.stream().anyMatch(one -> one.matches("1 thread +[0-9.]+ +1\\.00")));
    assertTrue(lines.stream().anyMatch(one -> one.matches("2 threads +[0-9.]+ +[0-9.]+")));
  }

  /** CSV bytes a run of a line of the list. */
  private static double bytes(String line) {
    String[] words = line.split(" {2,}")[2].split(" ");
    return Double.parseDouble(words[0]) * (words[1].equals("kB") ? 1000 : 1);
  }
}
