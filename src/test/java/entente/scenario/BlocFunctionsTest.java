package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.game.Condition;
import org.junit.jupiter.api.Test;

/** Blocs in expressions. The toy's powers are set to a half, a third and a sixth. */
class BlocFunctionsTest {
  private static final String OLD = "outcomes:\n";

  private static Stage stage(String expression) {
    return Stage.of(
        Stage.toyScenario(
            text -> {
              String added =
                  "  watched:\n    title: Watched\n    if: >\n      " + expression + "\n";
              return text.replace(OLD, OLD + added + "    source: toy\n");
            },
            "state.AAA.power",
            "0.5",
            "state.BBB.power",
            "0.25",
            "state.CCC.power",
            "0.125"),
        1);
  }

  /** The trust of each two both ways; threats are 0. */
  private static Stage trusting(Stage stage, double ab, double ac, double bc) {
    String[] states = {"AAA", "BBB", "CCC"};
    double[][] trust = {{0, ab, ac}, {ab, 0, bc}, {ac, bc, 0}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i != j) {
          String dyad = "dyad." + states[i] + "." + states[j];
          stage.set(dyad + ".trust", trust[i][j]).set(dyad + ".threat", 0);
        }
      }
    }
    return stage;
  }

  private static boolean holds(Stage stage) {
    Condition condition = stage.scenario().outcomes().get(0).condition();
    return condition.holds(stage.game());
  }

  private static String refused(String expression) {
    String tiny = "if: dyad.AAA.BBB.trust < 0.2 && war.hills.active > 0.5";
    return Tiny.only(Tiny.with(tiny, "if: \"" + expression + '"')).message();
  }

  @Test
  void twoWhoTrustEachOtherStandTogetherAgainstAThird() {
    Stage stage = stage("sameBloc('AAA', 'BBB') && !sameBloc('AAA', 'CCC')");
    assertTrue(holds(trusting(stage, 0.5, -0.5, -0.5)));
    assertFalse(holds(trusting(stage, -0.5, 0.5, -0.5)));
    assertFalse(holds(trusting(stage, 0.5, 0.5, 0.5)));
  }

  @Test
  void aThreatCountsAgainstTrust() {
    Stage stage = trusting(stage("sameBloc('AAA', 'BBB')"), 0.5, 0.5, 0.5);
    assertTrue(holds(stage));
    stage.set("dyad.AAA.BBB.threat", 1).set("dyad.BBB.AAA.threat", 0.75);
    stage.set("dyad.BBB.CCC.threat", 1).set("dyad.CCC.BBB.threat", 1);
    assertFalse(holds(stage));
  }

  @Test
  void frustrationIsPowerTimesWhatPullsAcross() {
    Stage stage = stage("frustration('CCC') == 0.5 * -0.5 + 0.25 * -0.25");
    assertTrue(holds(trusting(stage, 0.5, -0.5, -0.25)));
  }

  @Test
  void statesAreKnownAndTwo() {
    assertEquals(
        "At character 10 of the expression: State AAB is not known; known are AAA, BBB, NOR.\n"
            + "Maybe AAA was meant.",
        refused("sameBloc('AAB', 'BBB')"));
    assertTrue(refused("sameBloc('AAA', 'AAA')").endsWith("named twice; a state is with itself."));
    assertTrue(refused("sameBloc('AAA')").endsWith("needs 2 words: sameBloc(state, other)."));
    assertTrue(refused("frustration() > 0").endsWith("needs 1 word: frustration(state)."));
    assertTrue(refused("frustration('*') > 0").contains("State * is not known"));
  }
}
