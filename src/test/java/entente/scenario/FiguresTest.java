package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  private static String power(String value) {
    return Tiny.only(Tiny.with("power: 0.3", "power: " + value)).message();
  }

  @Test
  void aNumberOutOfRangeIsToldItsRangeAndUnit() {
    assertEquals(
        "states.BBB.power is 3; it must lie between 0 and 1 (share of system capability).",
        power("3"));
    assertEquals(
        "states.BBB.power is -0.5; it must lie between 0 and 1 (share of system capability).",
        power("{value: -0.5, spread: 0.1, source: made}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".nan", ".inf", "-.inf", "1e999"})
  void aNumberIsFinite(String value) {
    assertEquals("states.BBB.power is " + value + "; it must be a finite number.", power(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "'0.3'", "NO", "0.3f", "1_000"})
  void aWordIsNoNumber(String value) {
    String plain = value.replace("'", "");
    assertEquals("states.BBB.power is \"" + plain + "\"; it must be a number.", power(value));
  }

  @Test
  void aListOrABlockIsNoNumber() {
    assertEquals("states.BBB.power is a list; it must be a number.", power("[0.3]"));
    assertTrue(power("{spread: 0.3}").startsWith("states.BBB.power needs a value."));
  }

  @Test
  void nothingIsNoNumber() {
    assertEquals("states.BBB.power is empty; it must be a number.", power(""));
  }

  @Test
  void aTruthIsNoNumberUnlessTheCellIsAFlag() {
    assertEquals("states.BBB.power is \"true\"; it must be a number.", power("true"));
    assertTrue(Tiny.with("power: 0.3", "power: 0.3\n    veto: true").problems().isEmpty());
    assertTrue(Tiny.with("power: 0.3", "power: 0.3\n    veto: 1").problems().isEmpty());
  }

  @Test
  void aFlagIsNotHalfTrueAndHasNoSpread() {
    assertEquals(
        "states.BBB.veto is 0.5; a flag must be true or false, or 0 or 1.",
        Tiny.only(Tiny.with("power: 0.3", "power: 0.3\n    veto: 0.5")).message());
    assertEquals(
        "states.BBB.veto.spread spreads a flag (0 or 1); flags have no spread.",
        Tiny.only(
                Tiny.with(
                    "power: 0.3", "power: 0.3\n    veto: {value: 1, spread: 0.1, source: made}"))
            .message());
  }

  @Test
  void aSpreadIsNotNegative() {
    assertEquals(
        "states.AAA.stability.spread is -1; it must not be negative.",
        Tiny.only(Tiny.with("spread: 0.1", "spread: -1")).message());
  }

  @Test
  void aNumberWithLeadingZerosIsDecimal() {
    Scenario read = Tiny.with("memory: 36, precision: 60", "memory: 012, precision: 60").orThrow();
    assertEquals(12, read.plan().cells()[read.plan().layout().find("doctrine.AAA.memory")]);
  }

  @Test
  void aNumberWithoutASourceIsAProblem() {
    assertEquals(
        "flows.AAA>BBB.food has no source; every number needs one.\nMaybe give its block one.",
        Tiny.only(Tiny.with("{food: 0.18, source: made}", "{food: 0.18}")).message());
  }

  @Test
  void aNumberMayHaveASourceOfItsOwn() {
    assertTrue(
        Tiny.with("{food: 0.18, source: made}", "{food: {value: 0.18, source: book}}")
            .problems()
            .isEmpty());
  }

  @Test
  void anUnknownSourceIsNamedWithTheNearestKnownOne() {
    assertEquals(
        "Source mad is not known; known are made, book.\nMaybe made was meant.",
        Tiny.only(Tiny.with("{food: 0.18, source: made}", "{food: 0.18, source: mad}")).message());
  }

  @Test
  void whatIsComputedCannotBeSaid() {
    assertTrue(
        Tiny.only(Tiny.with("power: 0.3", "power: 0.3\n    aspiration: 1"))
            .message()
            .startsWith("Key aspiration is not known"));
    assertTrue(
        Tiny.only(Tiny.with("tolerance: 0.45", "dependency: 0.45"))
            .message()
            .startsWith("Key dependency is not known"));
  }

  @Test
  void whatAStateNeedsIsMissed() {
    Problem problem = Tiny.only(Tiny.with("    power: 0.3\n    stability: 0.7\n", ""));
    assertEquals("states.BBB lacks power, stability.", problem.message());
    assertTrue(
        Tiny.only(
                Tiny.with("doctrine: {survival: 1.5, lossAversion: 2, memory: 36,", "doctrine: {"))
            .message()
            .equals("states.AAA.doctrine lacks lossAversion, memory."));
  }

  @Test
  void aStateHasSomePower() {
    assertEquals("states.BBB.power is 0; a state must have some power.", power("0"));
  }

  @Test
  void whatIsCountedIsWholeAndHasNoSpread() {
    String foresight = "precision: 60, foresight: 1, attention: 2";
    String half = "precision: 60, foresight: 1.5, attention: 2";
    Tiny.with(foresight, half)
        .problems()
        .forEach(
            problem ->
                assertTrue(
                    problem.message().endsWith("is 1.5; it counts moves, so it must be whole."),
                    problem.message()));
    assertTrue(!Tiny.with(foresight, half).problems().isEmpty());
    String spread = "precision: 60, foresight: {value: 1, spread: 1}, attention: 2";
    assertTrue(
        Tiny.with(foresight, spread).problems().stream()
            .anyMatch(problem -> problem.message().endsWith("what is counted has no spread.")));
  }
}
