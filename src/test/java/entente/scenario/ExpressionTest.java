package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Game;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
  private static final String OLD = "if: dyad.AAA.BBB.trust < 0.2 && war.hills.active > 0.5";

  private static Reading reading(String expression) {
    return plain('"' + expression + '"');
  }

  private static Reading plain(String text) {
    return Tiny.with(OLD, "if: " + text);
  }

  private static boolean atStart(String expression) {
    return holds(expression, 0);
  }

  private static boolean holds(String expression, int turns) {
    Scenario scenario = reading(expression).orThrow();
    Game game = new Game(scenario.plan(), 1, false);
    for (int turn = 0; turn < turns; turn++) {
      game.playTurn();
    }
    return scenario.outcomes().get(0).condition().holds(game);
  }

  private static void refused(String expected, String expression) {
    assertEquals(expected, Tiny.only(reading(expression)).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dyad.AAA.BBB.trust == 0.4",
        "pair.BBB.AAA.alignment == pair.AAA.BBB.alignment",
        "turn == 0 && month == 1 && year == 2022",
        "1 + 2 * 3 == 7",
        "7 / 2 == 3 && -7 / 2 == -3 && 7 % 4 == 3",
        "7.0 / 2 == 3.5",
        "2 * war.hills.NOR.force > 1.7",
        "!(war.islands.active > 0.5)",
        "turn > 5 ? false : true",
        "(turn > 5 ? 1 : 2) == 2",
        "true || 1 / turn > 1",
        "turn != 1",
        "-dyad.AAA.BBB.trust <= -0.4",
        "start('dyad.AAA.BBB.trust') == dyad.AAA.BBB.trust",
        "count('war', '*', '*', '*') == 0 && first('war', '*', '*', '*') == -1"
      })
  void holdsAtTheStart(String expression) {
    assertTrue(atStart(expression));
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "1 > 2", "turn >= 1", "true && war.islands.active > 0.5"})
  void doesNotHoldAtTheStart(String expression) {
    assertFalse(atStart(expression));
  }

  @Test
  void theClockGoesOn() {
    assertTrue(holds("turn == 12 && month == 1 && year == 2023", 13));
  }

  @Test
  void theRecordIsLookedUp() {
    assertTrue(holds("count('inject', '*', '*', 'invasion') == 1", 3));
    assertTrue(holds("first('war', 'BBB', 'NOR', 'done') == 2", 3));
    assertTrue(holds("last('war', '*', 'NOR', '*') == 2", 3));
    assertFalse(holds("first('war', 'BBB', 'NOR', 'done') >= 0", 2));
  }

  @Test
  void anUnknownCellIsNamedWithTheNearestKnownOne() {
    refused(
        "At character 12 of the expression: Cell dyad.AAA.BBB.turst is not known.\n"
            + "Maybe dyad.AAA.BBB.trust was meant.",
        "turn > 3&& dyad.AAA.BBB.turst > 0.5");
  }

  @Test
  void aProblemIsToldAtItsColumn() {
    Problem problem = Tiny.only(plain("turn > 3 && dyad.AAA.BBB.turst > 0.5"));
    assertEquals("    if: turn > 3 && ".length() + 1, problem.column());
    Problem quoted = Tiny.only(plain("\"turn > 3 && dyad.AAA.BBB.turst > 0.5\""));
    assertEquals("    if: \"turn > 3 && ".length() + 1, quoted.column());
    assertEquals("outcomes.estranged.if", problem.path());
  }

  @Test
  void allProblemsOfAnExpressionComeAtOnce() {
    assertEquals(
        2, reading("dyad.AAA.BBB.x > 0 && count('baarter', '*', '*', '*') > 0").problems().size());
  }

  @Test
  void whatDoesNotParseIsToldWhere() {
    Problem problem = Tiny.only(reading("turn > > 3"));
    assertTrue(
        problem.message().startsWith("At character 8 of the expression: This does not parse: "),
        problem.message());
  }

  @Test
  void typesAreChecked() {
    refused(
        "At character 6 of the expression: Operator && does not take a whole number and"
            + " true or false.",
        "turn && true");
    refused(
        "At character 1 of the expression: The expression is a number; it must be true or false.",
        "dyad.AAA.BBB.trust");
    refused("At character 1 of the expression: Operator ! does not take a whole number.", "!turn");
  }

  @Test
  void wordsInCallsAreChecked() {
    refused(
        "At character 14 of the expression: Actor AAB is not known; known are AAA, BBB, NOR.\n"
            + "Maybe AAA was meant.",
        "count('war', 'AAB', '*', '*') > 0");
    assertTrue(
        Tiny.only(reading("count('bartr', '*', '*', '*') > 0"))
            .message()
            .contains("\nMaybe barter was meant."));
    assertTrue(
        Tiny.only(reading("count('war', '*', '*', 'dune') > 0"))
            .message()
            .endsWith("\nMaybe done was meant."));
    assertTrue(
        Tiny.only(reading("countItem('barter', '*', '*', 'fod', '*') > 0"))
            .message()
            .contains("Item fod is not known"));
    assertTrue(
        Tiny.only(reading("start('state.AAA.powr') > 0"))
            .message()
            .contains("Maybe state.AAA.power"));
  }

  @Test
  void aCallHasAllItsWords() {
    String message = Tiny.only(reading("count('war') > 0")).message();
    assertTrue(
        message.endsWith("Function count needs 4 words: count(kind, actor, target, result)."),
        message);
    assertTrue(
        Tiny.only(reading("count(turn, '*', '*', '*') > 0"))
            .message()
            .contains("A word in quotes is wanted here"));
  }

  @Test
  void anUnknownFunctionIsNamedWithTheNearestKnownOne() {
    assertTrue(Tiny.only(reading("cuont('war') > 0")).message().endsWith("Maybe count was meant."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2] == [1, 2]",
        "[1, 2].exists(x, x > 1)",
        "{1: 2} == {1: 2}",
        "'a' == 'a'",
        "has(dyad.AAA.BBB)",
        "1u > turn",
        "null == null",
        "count('war', '*', '*', '*').size() > 0",
        "turn in [1, 2]",
        "x[0] > 1"
      })
  void whatIsOutsideTheSubsetIsRefused(String expression) {
    Reading reading = reading(expression);
    assertFalse(reading.problems().isEmpty());
    assertTrue(reading.problems().get(0).message().startsWith("At character "));
  }

  @Test
  void anExpressionIsNotLongWithoutEnd() {
    String message = Tiny.only(reading("turn > 0" + " + 1".repeat(3000))).message();
    assertEquals("outcomes.estranged.if is longer than 2000 characters.", message);
  }

  @Test
  void theDeepestExpressionIsReadAndEvaluated() {
    assertTrue(atStart("0" + "+1".repeat(200) + " == 200"));
    assertFalse(reading("(".repeat(900) + "1" + ")".repeat(900) + " > 0").problems().isEmpty());
  }
}
