package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Condition;
import entente.game.Game;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How nearly a condition holds, at the start of the tiny scenario: turn 0, AAA's trust in BBB 0.4.
 */
class NearnessTest {
  private static final String OLD = "if: dyad.AAA.BBB.trust < 0.2 && war.hills.active > 0.5";

  private static double nearness(String expression) {
    Scenario scenario = Tiny.with(OLD, "if: \"" + expression + '"').orThrow();
    Game game = new Game(scenario.plan(), 1, false);
    Condition condition = scenario.outcomes().get(0).condition();
    double nearness = condition.nearness(game);
    assertTrue(condition.holds(game) ? nearness >= 0 : nearness <= 0, expression);
    assertTrue(Math.abs(nearness) <= 1, expression);
    return nearness;
  }

  @ParameterizedTest
  @CsvSource({
    "turn > 1, -0.5",
    "turn >= 1, -0.5",
    "turn < 3, 0.75",
    "turn <= 3, 0.75",
    "3 > turn, 0.75",
    "turn == 0, 0",
    "turn == 3, -0.75",
    "turn != 3, 0.75",
    "turn != 0, 0",
    "!(turn > 1), 0.5",
    "true, 1",
    "false, -1",
    "(turn > 1) == true, -1",
    "(turn > 1) != true, 1",
    "turn > 1 ? true : turn > 3, -0.75",
    "1e300 * 1e8 > turn, 1"
  })
  void aDifferenceIsBentIntoTheRange(String expression, double expected) {
    assertEquals(expected, nearness(expression), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "turn > 1 || turn > 3, -0.5",
    "turn > 3 || turn > 1, -0.5",
    "turn < 3 || turn > 1, 0.75",
    "turn > 3 || turn < 1, 0.5"
  })
  void ofOneOfTwoTheNearerCounts(String expression, double expected) {
    assertEquals(expected, nearness(expression), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "turn > 3 && turn > 1, -0.875",
    "turn > 1 && turn < 3, -0.75",
    "turn < 3 && turn > 1, -0.25",
    "turn < 3 && turn < 1, 0.5",
    "turn < 1 && turn < 3, 0.5"
  })
  void ofBothTheFirstThatFailsCountsAndOneThatHoldsIsHalfTheWay(
      String expression, double expected) {
    assertEquals(expected, nearness(expression), 1e-12);
  }

  @Test
  void whatIsWonInTheFirstIsNotLostToTheSecond() {
    double almost = nearness("turn > 0 && turn > 1000000");
    double held = nearness("turn >= 0 && turn > 1000000");
    double nearer = nearness("turn >= 0 && turn > 1");
    double there = nearness("turn >= 0 && turn < 1");
    assertTrue(almost <= held && held < nearer && nearer < there, almost + " " + held);
  }

  @ParameterizedTest
  @ValueSource(strings = {"turn > 0 && 1 / turn > 1", "turn == 0 || 1 / turn > 1"})
  void whatIsGuardedIsNotEvaluated(String expression) {
    nearness(expression);
  }

  @Test
  void trustIsANearerMissThanAWholeWar() {
    assertEquals(-0.2 / 1.2, nearness("dyad.AAA.BBB.trust < 0.2"), 1e-12);
    assertTrue(nearness("dyad.AAA.BBB.trust < 0.2") > nearness("dyad.AAA.BBB.trust < 0.1"));
  }
}
