package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to a recorded run. */
class QuestionsTest {
  @TempDir static Path runs;
  private static Path run;
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void playTheToyScenario() {
    run = runs.resolve("toy-1");
    new Terminal().call("run", "configs/scenarios/toy.yaml", "--quiet", "--runs-dir", runs);
  }

  @Test
  void aDecisionIsExplainedByBothSidesMotives() {
    assertEquals(0, terminal.call("explain", run, "--state", "AAA", "--turn", "2000-03"));
    String told = terminal.out();
    assertTrue(told.contains("(AAA) in 2000-03, turn 2"), told);
    assertTrue(told.contains("readiness to act"), told);
    assertTrue(told.contains("What alone would have tipped it"), told);
    assertTrue(told.lines().allMatch(line -> line.length() <= 200), told);
    String first = terminal.out();
    assertEquals(0, terminal.call("explain", run, "--state", "AAA", "--turn", 2));
    assertEquals(first, terminal.out());
  }

  @Test
  void aCellIsFollowedBackToItsCauses() {
    assertEquals(0, terminal.call("why", run, "--cell", "dyad.AAA.BBB.trust"));
    assertTrue(terminal.out().contains("By cause"), terminal.out());
    assertTrue(terminal.out().startsWith("dyad.AAA.BBB.trust is "), terminal.out());
  }

  @Test
  void aPairMayBeNamedInEitherOrder() {
    terminal.call("why", run, "--cell", "pair.AAA.BBB.alignment");
    String told = terminal.out();
    assertEquals(0, terminal.call("why", run, "--cell", "pair.BBB.AAA.alignment"));
    assertEquals(told, terminal.out());
  }

  @Test
  void aDerivedCellIsSaidToFollowFromOthers() {
    assertEquals(0, terminal.call("why", run, "--cell", "dyad.BBB.AAA.dependency"));
    assertTrue(terminal.out().contains("follows from other cells"), terminal.out());
  }

  @Test
  void anUnknownCellIsAnsweredWithTheNearest() {
    assertEquals(2, terminal.call("why", run, "--cell", "dyad.AAA.BBB.turst"));
    assertTrue(terminal.err().contains("Maybe dyad.AAA.BBB.trust"), terminal.err());
  }

  @Test
  void whatIsNotInTheRunIsSaidSo() {
    assertEquals(2, terminal.call("explain", run, "--state", "ZZZ", "--turn", 2));
    assertTrue(terminal.err().contains("it has AAA, BBB, CCC"), terminal.err());
    assertEquals(2, terminal.call("explain", run, "--state", "AAA", "--turn", 999));
    assertEquals(2, terminal.call("explain", run, "--state", "AAA", "--turn", "soon"));
    assertEquals(2, terminal.call("explain", runs, "--state", "AAA", "--turn", 1));
    assertTrue(terminal.err().contains("no record of a run"), terminal.err());
  }
}
