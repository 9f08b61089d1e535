package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two recorded runs side by side. */
class CompareRunsTest {
  private static final String TOY = "configs/scenarios/toy.yaml";
  @TempDir static Path runs;
  private final Terminal terminal = new Terminal();

  private static void play(String folder, Object... arguments) {
    List<Object> call = new ArrayList<>(List.of("run", TOY, "--quiet"));
    call.addAll(List.of("--runs-dir", runs.resolve(folder)));
    call.addAll(List.of(arguments));
    assertEquals(0, new Terminal().call(call.toArray()));
  }

  @BeforeAll
  static void playTheToyScenario() {
    play("base", "--seed", 7, "--turns", 6);
    play("again", "--seed", 7, "--turns", 6);
    play("short", "--seed", 7, "--turns", 3);
    play("other", "--seed", 10, "--turns", 6);
    play("set", "--seed", 7, "--turns", 6, "--set", "dyad.BBB.AAA.trust=-0.2");
  }

  private static Path run(String folder, int seed) {
    return runs.resolve(folder).resolve("toy-" + seed);
  }

  private String diff(int expected, Object... arguments) {
    List<Object> call = new ArrayList<>(List.of("compare"));
    call.addAll(List.of(arguments));
    assertEquals(expected, terminal.call(call.toArray()), terminal.err());
    assertTrue(terminal.out().lines().allMatch(CompareRunsTest::fits), terminal.out());
    return terminal.out();
  }

  private static boolean fits(String line) {
    return line.length() <= 80 || line.startsWith("A  ") || line.startsWith("B  ");
  }

  @Test
  void theSameRunIsToldByItsFingerprint() throws IOException {
    Path fingerprints = run("base", 7).resolve("fingerprints.csv");
    List<String> lines = Files.readAllLines(fingerprints);
    String last = lines.get(lines.size() - 1).split(",")[1];
    String told = diff(0, run("base", 7), run("again", 7));
    assertTrue(told.endsWith("the same run: 6 turns, fingerprint " + last + "\n"), told);
  }

  @Test
  void anotherSeedIsTheOnlyDifferenceOfTheStart() {
    String told = diff(1, run("base", 7), run("other", 10));
    assertTrue(told.contains("  seed  7  10"), told);
    assertTrue(told.contains("The ledgers part in 2000-01, turn 0"), told);
    assertTrue(told.contains("its draws are of another seed"), told);
    assertTrue(told.contains("Cells at the end, 2000-06"), told);
  }

  @Test
  void aDeedIsToldWithTheDecisionBehindItAndTheOneInTheOtherRun() {
    String told = diff(1, run("base", 7), run("other", 10));
    int parts = told.indexOf("What happened parts in 2000-");
    assertTrue(parts > 0, told);
    assertTrue(told.indexOf(" acted for its ", parts) > 0, told);
    assertTrue(
        told.indexOf("     In B ", parts) > 0 || told.indexOf("     In A ", parts) > 0, told);
  }

  @Test
  void aCellSetOtherwiseIsToldAtTheStart() {
    String told = diff(1, run("base", 7), run("set", 7));
    assertTrue(told.contains("  set dyad.BBB.AAA.trust  -  -0.2"), told);
    assertTrue(told.contains("  dyad.BBB.AAA.trust "), told);
    assertTrue(told.contains(" start"), told);
  }

  @Test
  void swappedRunsPartAtTheSamePlace() {
    String one = diff(1, run("base", 7), run("other", 10));
    String other = diff(1, run("other", 10), run("base", 7));
    String heading = "The ledgers part in ";
    assertEquals(lineWith(one, heading), lineWith(other, heading));
  }

  private static String lineWith(String told, String words) {
    return told.lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
  }

  @Test
  void aShorterRunIsTheSameAsFarAsItGoes() {
    assertTrue(
        diff(1, run("base", 7), run("short", 7))
            .contains("the same run up to 2000-03, where B ends; A goes on"));
  }

  @Test
  void fingerprintsThatDifferAloneAreNotTheSameRun() throws IOException {
    play("forged", "--seed", 7, "--turns", 6);
    Path file = run("forged", 7).resolve("fingerprints.csv");
    List<String> lines = Files.readAllLines(file);
    lines.set(2, lines.get(2).split(",")[0] + "," + "0".repeat(16));
    Files.writeString(file, String.join("\n", lines) + "\n");
    assertNotEquals(0, terminal.call("compare", run("base", 7), run("forged", 7)));
  }

  @Test
  void whatCannotBeComparedIsBadInput() throws IOException {
    play("cut", "--seed", 7, "--turns", 3);
    Path ledger = run("cut", 7).resolve("ledger.csv");
    String text = Files.readString(ledger);
    Files.writeString(ledger, text.substring(0, text.length() / 2));
    diff(2, run("base", 7), run("cut", 7));
    assertTrue(terminal.err().contains("ledger.csv"), terminal.err());
    diff(2, run("base", 7), runs);
    diff(2, run("base", 7), run("other", 10), "--top", 0);
    diff(2, run("base", 7));
  }
}
