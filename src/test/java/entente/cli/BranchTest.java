package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The futures of a recorded run, from the shell. */
class BranchTest {
  private static final Splitter COMMA = Splitter.on(',');
  @TempDir static Path runs;
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void playTheToyScenario() {
    assertEquals(
        0,
        new Terminal()
            .call(
                "run",
                "configs/scenarios/toy.yaml",
                "--seed",
                7,
                "--turns",
                8,
                "--quiet",
                "--runs-dir",
                runs));
  }

  private String branch(Object... arguments) {
    List<Object> call = new ArrayList<>(List.of("branch", runs.resolve("toy-7")));
    call.addAll(List.of(arguments));
    assertEquals(0, terminal.call(call.toArray()), terminal.err());
    return terminal.out();
  }

  private List<String> table(String told) throws IOException {
    String place =
        told.lines().filter(line -> line.startsWith("table: ")).findFirst().orElseThrow();
    return Files.readAllLines(Path.of(place.substring("table: ".length())));
  }

  @Test
  void theFutureWithTheRunsOwnSeedEndsAsTheRun() throws IOException {
    List<String> rows = table(branch("--at", "2000-04", "--runs", 1, "--seed", 7));
    List<String> last = Files.readAllLines(runs.resolve("toy-7").resolve("fingerprints.csv"));
    assertEquals(
        COMMA.splitToList(last.get(last.size() - 1)).get(1), COMMA.splitToList(rows.get(1)).get(2));
  }

  @Test
  void theTableIsTheSameForAnyNumberOfThreads() throws IOException {
    List<String> one = table(branch("--at", 3, "--runs", 10, "--threads", 1));
    List<String> three = table(branch("--at", 3, "--runs", 10, "--threads", 3));
    assertEquals(11, one.size());
    assertEquals(one, three);
  }

  @Test
  void twoArmsArePlayedOnTheSameSeedsAndComparedPairByPair() throws IOException {
    String told =
        branch(
            "--at",
            "2000-04",
            "--runs",
            6,
            "--inject",
            "close treaty for AAA, BBB, CCC",
            "--set",
            "dyad.AAA.BBB.trust=-0.9");
    assertTrue(told.contains("Outcomes, the surest difference first"), told);
    assertTrue(told.contains(" of 6 pairs part in a deed; 0 end in the same world"), told);
    List<String> rows = table(told);
    assertEquals(13, rows.size());
    assertTrue(rows.get(1).startsWith("without,1,") && rows.get(2).startsWith("with,1,"));
  }

  @Test
  void whatChangesNothingLeavesEveryPairTheSame() {
    String told = branch("--at", "2000-04", "--runs", 4, "--inject", "end spare");
    assertTrue(told.contains("0 of 4 pairs part in a deed; 4 end in the same world"), told);
  }

  @Test
  void anInjectOfTheScenarioComesInTheMonthOfTheBranch() {
    String told = branch("--at", "2000-04", "--runs", 4, "--inject", "alarm");
    assertTrue(told.contains("  with     alarm, in 2000-04"), told);
    assertTrue(told.contains("0 end in the same world"), told);
  }

  @Test
  void anInjectThatCameBeforeTheBranchCannotComeAgain() {
    Path run = runs.resolve("toy-7");
    assertEquals(2, terminal.call("branch", run, "--at", "2000-05", "--inject", "outbreak"));
    assertTrue(
        terminal.err().startsWith("--inject outbreak came in 2000-03, before the branch"),
        terminal.err());
  }

  @Test
  void aTableIsNeverOverwritten() {
    Path csv = runs.resolve("mine.csv");
    assertTrue(branch("--at", 6, "--runs", 1, "--csv", csv).contains("table: " + csv));
    String second = branch("--at", 6, "--runs", 1, "--csv", csv);
    assertTrue(second.contains("table: " + runs.resolve("mine-2.csv")), second);
  }

  @Test
  void theBandsOfACellAreThoseOfItsValuesInTheFuturesMonthByMonth() throws IOException {
    String cell = "dyad.AAA.BBB.trust";
    String told =
        branch("--at", 6, "--runs", 1, "--seed", 7, "--cells", cell + ",state.BBB.stability");
    assertTrue(told.contains(cell + ", the median of the futures"), told);
    List<String> bands =
        Files.readAllLines(
            Path.of(
                told.lines()
                    .filter(line -> line.startsWith("cells: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("cells: ".length())));
    assertEquals("arm,cell,month,q10,median,q90", bands.get(0));
    assertEquals(1 + 2 * 2, bands.size());
    List<String> cells = Files.readAllLines(runs.resolve("toy-7").resolve("cells.csv"));
    int column = COMMA.splitToList(cells.get(0)).indexOf(cell);
    String last = COMMA.splitToList(cells.get(cells.size() - 1)).get(column);
    assertEquals(
        "futures," + cell + ",2000-08," + last + "," + last + "," + last, bands.get(2), told);
  }

  @Test
  void bandsHaveAnArmWithoutAndOneWith() throws IOException {
    String told =
        branch(
            "--at",
            6,
            "--runs",
            5,
            "--set",
            "dyad.AAA.BBB.trust=-0.9",
            "--cells",
            "dyad.AAA.BBB.trust");
    String heads =
        told.lines().filter(line -> line.startsWith("  month ")).findFirst().orElseThrow();
    assertTrue(heads.contains(" without ") && heads.contains(" with "), heads);
    assertTrue(told.contains("  2000-08 "), told);
  }

  @Test
  void aCellThatIsNotThereIsNamedWithTheNearest() {
    Path run = runs.resolve("toy-7");
    assertEquals(2, terminal.call("branch", run, "--at", 6, "--cells", "dyad.AAA.BBB.trsut"));
    assertTrue(
        terminal.err().startsWith("--cells dyad.AAA.BBB.trsut: there is no such cell.\nMaybe dyad"),
        terminal.err());
  }
}
