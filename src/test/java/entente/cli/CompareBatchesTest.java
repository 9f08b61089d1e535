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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two batches, paired by point and seed. */
class CompareBatchesTest {
  private static final Path TOY = Path.of("configs/scenarios/toy.yaml").toAbsolutePath();
  private static final String KEPT = "{cells: [dyad.*.*.trust], decisions: true, events: true}";
  private static final String THREE = "dyad.AAA.BBB.trust: {list: [0.125, 0.25, 0.5]}";
  @TempDir static Path folder;
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void playBatches() throws IOException {
    scenario(
        "closed",
        "injects:",
        "  ban:",
        "    when: 2000-02",
        "    say: No treaties.",
        "    do:",
        "      - {close: treaty, for: [AAA, BBB, CCC]}",
        "      - {set: dyad.AAA.BBB.trust, value: -0.9, source: toy}");
    scenario(
        "odd-world",
        "outcomes:",
        "  odd:",
        "    title: Odd",
        "    if: 1.0 / (start(\"dyad.AAA.BBB.trust\") - 0.25) > 1000.0",
        "    source: toy");
    play("base", TOY.toString(), 1, 4, THREE, KEPT, 0);
    play("ban", "closed.yaml", 1, 4, THREE, KEPT, 0);
    play("single", TOY.toString(), 3, 4, "dyad.AAA.BBB.trust: {list: [0.25]}", "{}", 0);
    play("late", TOY.toString(), 50, 2, THREE, "{}", 0);
    play("failing", "odd-world.yaml", 1, 4, THREE, "{events: true}", 1);
  }

  private static void scenario(String name, String... more) throws IOException {
    List<String> lines = new ArrayList<>(List.of("scenario: " + name));
    lines.add("include: " + folder.toRealPath().relativize(TOY.toRealPath()));
    lines.addAll(List.of(more));
    Files.writeString(folder.resolve(name + ".yaml"), String.join("\n", lines));
  }

  private static void play(
      String name, String scenario, int seed, int runs, String factor, String kept, int exit)
      throws IOException {
    String place =
        scenario.startsWith("/")
            ? folder.toRealPath().relativize(TOY.toRealPath()).toString()
            : scenario;
    Path file = folder.resolve(name + ".yaml");
    Files.writeString(
        file,
        String.join(
            "\n",
            "experiment: " + name,
            "title: A test",
            "scenario: " + place,
            "turns: 6",
            "replicates: " + runs,
            "seed: " + seed,
            "factors:",
            "  " + factor,
            "record: " + kept));
    Terminal terminal = new Terminal();
    int code = terminal.call("batch", file, "--threads", 1, "--out", folder.resolve("b-" + name));
    assertEquals(exit, code, terminal.err());
  }

  private String compare(int expected, String a, String b, Object... more) {
    List<Object> call = new ArrayList<>(List.of("compare"));
    call.addAll(List.of(folder.resolve("b-" + a), folder.resolve("b-" + b)));
    call.addAll(List.of(more));
    assertEquals(expected, terminal.call(call.toArray()), terminal.err());
    return terminal.out().replaceAll("\\s+", " ");
  }

  private static void says(String told, String... parts) {
    for (String part : parts) {
      assertTrue(told.contains(part), part + " is missing in " + told);
    }
  }

  @Test
  void theSameBatchIsTheSamePairByPair() {
    String told = compare(0, "base", "base");
    says(
        told,
        "12 pairs of the same seed, each point with that of the same",
        "0 of 12 pairs part in a choice",
        "0 of 12 pairs part in a deed; 12 end in the same world",
        "6 of 6 are alike in all pairs");
  }

  @Test
  void anInjectThatOneBatchHasIsToldWithTheChoicesThatItTipped() {
    String told = compare(1, "base", "ban");
    says(
        told,
        "inject: ban, in B",
        "In 0 of 12 pairs nothing had",
        " of 12 pairs part in a choice",
        " dyad.AAA.BBB.trust ",
        "a seed counts once, not each of its pairs: 4 seeds");
    assertFalse(told.contains("12 end in the same world"), told);
  }

  @Test
  void twoPointsOfOneBatchDifferInWhatWasSet() {
    String told = compare(1, "base", "base", "--point", "0:2");
    says(
        told,
        "point 0: dyad.AAA.BBB.trust 0.125",
        "point 2: dyad.AAA.BBB.trust 0.5",
        "4 pairs of the same seed");
    assertFalse(told.contains("a seed counts once"), told);
    assertTrue(told.contains("dyad.AAA.BBB.trust "), told);
  }

  @Test
  void aSinglePointIsComparedWithThePointsThatAreAskedFor() {
    compare(2, "single", "base");
    assertTrue(terminal.err().contains("do not have the same points"), terminal.err());
    assertTrue(terminal.err().contains("B  point 2: dyad.AAA.BBB.trust 0.5\n"), terminal.err());
    assertTrue(terminal.err().contains("Maybe --point"), terminal.err());
    String told = compare(1, "single", "base", "--point", "1,2");
    says(
        told,
        "2 pairs of the same seed; left out: 2 of A and 2 of B",
        "Cells: no cell was kept in both; record.cells or",
        "First choices: A has not kept decisions;",
        "First deeds: A has not kept events; record.events: true",
        "Of 2 pairs 2 end in the same world",
        "Of 2 pairs 0 end in the same world");
  }

  @Test
  void failedRunsAndOutcomesOfOneBatchAloneAreLeftOutAndSaid() {
    String told = compare(0, "base", "failing");
    says(
        told,
        "8 pairs of the same seed",
        "left out: 4 that failed, 4 of A and 0 of B",
        "not compared, for only B watches for it: odd",
        "0 of 8 pairs part in a deed; 8 end in the same world");
  }

  @Test
  void whatCannotBePairedIsBadInput() {
    compare(2, "base", "late");
    assertTrue(
        terminal.err().contains("no seed in common; pairs are by seed: A's are 1 to 4, B's 50"),
        terminal.err());
    compare(2, "base", "base", "--point", "7");
    assertTrue(terminal.err().contains("has points 0 to 2"), terminal.err());
    compare(2, "base", "base", "--point", "x");
    assertTrue(terminal.err().contains("--point is x; it must be the number of a point"));
    compare(2, "base", "no-such");
    assertTrue(terminal.err().contains("is a batch and"), terminal.err());
  }
}
