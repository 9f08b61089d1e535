package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.world.Draws;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridesTest {

  private static double cell(Reading reading, String name) {
    Scenario scenario = reading.orThrow();
    return scenario.plan().cells()[scenario.plan().layout().find(name)];
  }

  private static void refused(String message, String key, String value) {
    Problem problem = Tiny.only(Tiny.set(key, value));
    assertEquals(message, problem.message());
    assertEquals("--set", problem.file());
    assertEquals("--set: " + message, problem.toString());
  }

  @Test
  void aCellIsSetByItsName() {
    assertEquals(0.25, cell(Tiny.set("dyad.NOR.AAA.trust", "0.25"), "dyad.NOR.AAA.trust"));
    assertEquals(7, cell(Tiny.set("doctrine.BBB.survival", "7"), "doctrine.BBB.survival"));
    assertEquals(1, cell(Tiny.set("repertoire.BBB.barter", "true"), "repertoire.BBB.barter"));
  }

  @Test
  void aPairIsSetInEitherOrder() {
    assertEquals(2, cell(Tiny.set("pair.BBB.AAA.treaty", "2"), "pair.AAA.BBB.treaty"));
  }

  @Test
  void aSetValueHasNoSpreadAndIsItsOwnSource() {
    Scenario scenario = Tiny.set("state.AAA.stability", "0.6").orThrow();
    int cell = scenario.plan().layout().find("state.AAA.stability");
    assertEquals(0, scenario.plan().spreads()[cell]);
    assertEquals(List.of("--set"), scenario.source("state.AAA.stability"));
  }

  @Test
  void aSetPowerIsTheForceWhereNoneIsGiven() {
    assertEquals(0.75, cell(Tiny.set("state.NOR.power", "0.75"), "war.islands.NOR.force"));
  }

  @Test
  void aWarSetUnderWayHasItsSides() {
    assertEquals(1, cell(Tiny.set("war.islands.active", "on"), "war.islands.BBB.side"));
    assertEquals(0, cell(Tiny.set("war.hills.active", "off"), "war.hills.AAA.side"));
  }

  @Test
  void aNumberOfAMechanismIsSetByItsPath() {
    Mechanisms set = Tiny.set("trust.signing", "0.5").orThrow().mechanisms();
    assertEquals(0.5, set.draw(new Draws(1)).number("trust.signing", "trust", 0, 1, ""));
  }

  @Test
  void aSwitchIsSetWithOrWithoutItsLastWord() {
    assertFalse(Tiny.set("trust", "off").orThrow().mechanisms().switches().get("trust").on());
    assertFalse(Tiny.set("trust.on", "false").orThrow().mechanisms().switches().get("trust").on());
    assertTrue(Tiny.set("trust.on", "on").orThrow().mechanisms().switches().get("trust").on());
  }

  @Test
  void anUnknownNameIsToldTheNearestKnownOne() {
    refused(
        "Cell or number dyad.AAA.BBB.trsut is not known.\nMaybe dyad.AAA.BBB.trust was meant.",
        "dyad.AAA.BBB.trsut",
        "0");
    refused(
        "Cell or number trust.singing is not known.\nMaybe trust.signing was meant.",
        "trust.singing",
        "0");
  }

  @Test
  void aValueOutOfRangeIsToldItsRange() {
    refused(
        "dyad.AAA.BBB.trust is 2; it must lie between -1 and 1 (1).", "dyad.AAA.BBB.trust", "2");
    refused("trust.signing is 2; it must lie between 0 and 1 (trust).", "trust.signing", "2");
  }

  @Test
  void aValueThatIsNoNumberIsRefused() {
    for (String value : List.of("much", "", "NaN", ".inf", "true")) {
      refused(
          "dyad.AAA.BBB.trust is " + value + "; it must be a finite number (1).",
          "dyad.AAA.BBB.trust",
          value);
    }
    refused("trust is 1; a switch must be on or off.", "trust", "1");
  }

  @Test
  void whatIsComputedCannotBeSet() {
    refused(
        "dyad.AAA.BBB.dependency cannot be set; it is computed from other cells or at the start.",
        "dyad.AAA.BBB.dependency",
        "0");
  }
}
