package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import entente.fixture.CornerFiles;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that looks for inputs under which an outcome comes about. */
class SeekTest {
  private static final String LISTED = "state.AAA.normWeight: {list: [0, 0.25, 1]}";
  @TempDir static Path folder;
  private static Path experiment = Path.of("");
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void writeTheFiles() throws IOException {
    experiment = CornerFiles.in(folder);
  }

  private String seek(int expected, String outcome, int threads, String table) {
    Path csv = folder.resolve(table);
    Object[] call = {
      "seek",
      outcome,
      experiment,
      "--runs",
      200,
      "--replicates",
      2,
      "--confirm",
      6,
      "--threads",
      threads,
      "--csv",
      csv
    };
    assertEquals(expected, terminal.call(call), terminal.err());
    return terminal.out();
  }

  @Test
  void theCornerIsFoundAndConfirmedOnOtherSeeds() {
    String told = seek(0, "corner", 2, "found");
    assertTrue(told.contains("3 factors, up to 100 points of 2 games, seeds 5 to 6 of 1 months"));
    assertTrue(told.contains("where it did not, nearness led the search\n"), told);
    assertTrue(told.contains("On other seeds, 6 games, seeds 7 to 12 each\n"), told);
    String table = told.replaceAll(" +", " ");
    assertTrue(table.contains("scenario as it is 0 of 6 0% 0% to 39%\n"), told);
    assertTrue(table.contains(", plainer 2 of 2 6 of 6 100% 61% to 100% +0.29 to +1.00"), told);
  }

  @Test
  void whatItDoesNotNeedIsTheScenariosOwn() {
    String told = seek(0, "corner", 2, "plain");
    String row =
        told.lines().filter(line -> line.startsWith("  dyad.AAA.BBB.trust")).findFirst().get();
    assertTrue(row.matches("  dyad\\.AAA\\.BBB\\.trust +[0-9.]+ +1"), row);
    assertTrue(told.contains(", plainer; moved says where in the factor's range"), told);
  }

  @Test
  void theCommandThatItPrintsShowsSuchARun() {
    String told = seek(0, "corner", 1, "shown");
    String line = told.lines().filter(one -> one.startsWith("  entente run ")).findFirst().get();
    List<Object> words = new ArrayList<>(Splitter.on(' ').splitToList(line.strip()));
    words.remove(0);
    words.addAll(List.of("--runs-dir", folder.resolve("runs")));
    assertEquals(0, terminal.call(words.toArray()), terminal.err());
    assertTrue(terminal.out().contains("Both lie in the corner"), terminal.out());
  }

  @Test
  void anyNumberOfThreadsFindsTheSame() throws IOException {
    String one = seek(0, "corner", 1, "one").replace("one.csv", "");
    String three = seek(0, "corner", 3, "three").replace("three.csv", "");
    assertEquals(one, three);
    assertEquals(
        Files.readString(folder.resolve("one.csv")), Files.readString(folder.resolve("three.csv")));
  }

  @Test
  void theTableHasEveryPointAndIsNeverOverwritten() throws IOException {
    String told = seek(0, "corner", 2, "table");
    String first = Files.readString(folder.resolve("table.csv"));
    assertTrue(
        first.startsWith(
            "point,part,games,came,broken,nearness,score,otherGames,cameThere,state.AAA.normWeight"));
    var counted = Pattern.compile("at \\d+ of (\\d+) points").matcher(told);
    assertTrue(counted.find());
    long plainer = first.lines().filter(line -> line.contains(",plainer,")).count();
    assertEquals(1 + Long.parseLong(counted.group(1)) + plainer, first.lines().count());
    assertTrue(seek(0, "corner", 2, "table").endsWith("table-2.csv\n"));
    assertEquals(first, Files.readString(folder.resolve("table.csv")));
    assertEquals(first, Files.readString(folder.resolve("table-2.csv")));
  }

  @Test
  void whatNeverComesIsNotFoundAndNoveltyLed() {
    String told = seek(1, "never", 2, "never");
    assertTrue(
        told.contains("it came about at 0 of 100 points; where it did not, novelty led"), told);
    assertTrue(told.contains("\nNothing was found. "), told);
  }

  /** At 0 the condition divides by 0, at 0.25 it holds, at 1 it does not. */
  @Test
  void gamesThatBreakOffDoNotEndTheSearchAndAreSaid() throws IOException {
    Path scenario = folder.resolve("scenarios/toy.yaml");
    String text = Files.readString(scenario).replace("name: toy", "name: odd");
    text = text.replace("scenario: toy", "scenario: odd");
    String odd = "  odd: {title: Odd, if: 1.0 / state.AAA.normWeight > 2.0, source: toy}\n";
    Files.writeString(
        folder.resolve("scenarios/odd.yaml"), text.replace("outcomes:\n", "outcomes:\n" + odd));
    Path file = folder.resolve("scenarios/breaks.yaml");
    Files.writeString(
        file,
        Files.readString(experiment)
            .replace("experiment: corner", "experiment: breaks")
            .replace("scenario: toy.yaml", "scenario: odd.yaml")
            .replace("state.AAA.normWeight: {uniform: {from: 0, to: 2}}", LISTED)
            .replace("  state.CCC.normWeight: {uniform: {from: 0, to: 2}}\n", "")
            .replace("  dyad.AAA.BBB.trust: {uniform: {from: -1, to: 1}}\n", ""));
    Path csv = folder.resolve("breaks");
    int code =
        terminal.call(
            "seek", "odd", file, "--runs", 6, "--replicates", 2, "--confirm", 3, "--csv", csv);
    assertEquals(1, code, terminal.err());
    String told = terminal.out();
    assertTrue(told.contains("5 games broke off and count as games in which it did not"), told);
    assertTrue(told.contains("This divides by 0 in "), told);
    assertTrue(told.contains("--seed 5 --set state.AAA.normWeight=0.0"), told);
    assertTrue(told.contains("2 of 2"), told);
    List<String> rows = Files.readAllLines(folder.resolve("breaks.csv"));
    assertTrue(rows.get(0).startsWith("point,part,games,came,broken,nearness,"), rows.get(0));
    assertEquals(1, rows.stream().filter(row -> row.matches(".*,2,0,2,-1\\.0,.*")).count());
  }
}
