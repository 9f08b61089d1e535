package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.world.Draws;
import entente.world.Settings;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MechanismsTest {

  private static Reading with(String path, String value) {
    Map<String, String> numbers = Tiny.mechanisms();
    if (value.isEmpty()) {
      numbers.remove(path);
    } else {
      numbers.put(path, value);
    }
    return Tiny.read(Tiny.text(), Tiny.model(numbers), Map.of());
  }

  @Test
  void numbersAndSwitchesAreReadByTheirPaths() {
    Settings settings = with("trust.signing", "0.125").orThrow().mechanisms().draw(new Draws(1));
    assertEquals(0.125, settings.number("trust.signing", "trust", 0, 1, ""));
    assertTrue(settings.on("trust", ""));
  }

  @Test
  void aMissingNumberIsToldWithItsRangeAndMeaning() {
    String message = Tiny.only(with("trust.signing", "")).message();
    assertTrue(
        message.startsWith(
            "mechanisms.trust.signing is missing; it must lie between 0 and 1 (trust): "),
        message);
  }

  @Test
  void aMissingSwitchIsToldWithWhatOffMeans() {
    String message = Tiny.only(with("trust.on", "")).message();
    assertTrue(message.startsWith("mechanisms.trust.on is missing; it must be true or"), message);
  }

  @Test
  void aNumberThatNobodyReadsIsNamedWithTheNearestThatIsRead() {
    assertEquals(
        "Number trust.singing is not known.\nMaybe trust.signing was meant.",
        Tiny.only(with("trust.singing", "0.1")).message());
  }

  @Test
  void aNumberIsHeldToTheRangeThatTheEngineDeclares() {
    assertEquals(
        "mechanisms.trust.signing is 2; it must lie between 0 and 1 (trust).",
        Tiny.only(with("trust.signing", "2")).message());
  }

  @Test
  void aSwitchIsTrueOrFalse() {
    assertEquals(
        "mechanisms.trust.on is \"1\"; it must be true or false.",
        Tiny.only(with("trust.on", "1")).message());
  }

  @Test
  void whatIsOffIsStillCheckedWhole() {
    Map<String, String> numbers = new TreeMap<>(Tiny.mechanisms());
    numbers.replaceAll((path, value) -> path.endsWith(".on") ? "false" : value);
    Reading reading = Tiny.read(Tiny.text(), Tiny.model(numbers), Map.of());
    assertTrue(reading.problems().isEmpty(), reading.problems().toString());
  }

  @Test
  void aSpreadIsDrawnOnceARunByTheNumbersPath() {
    Mechanisms mechanisms =
        with("trust.signing", "{value: 0.1, spread: 0.5}").orThrow().mechanisms();
    double noise = new Draws(7).normal(Draws.key("spread trust.signing"), -1, 0, 0);
    double expected = Math.min(1, 0.1 * StrictMath.exp(0.5 * noise));
    Settings seven = mechanisms.draw(new Draws(7));
    assertEquals(expected, seven.number("trust.signing", "trust", 0, 1, ""));
    assertNotEquals(
        expected, mechanisms.draw(new Draws(8)).number("trust.signing", "trust", 0, 1, ""));
  }

  @Test
  void aDrawStaysWithinTheRange() {
    Mechanisms mechanisms = with("trust.signing", "{value: 0.9, spread: 9}").orThrow().mechanisms();
    for (int seed = 0; seed < 50; seed++) {
      double drawn = mechanisms.draw(new Draws(seed)).number("trust.signing", "trust", 0, 1, "");
      assertTrue(drawn >= 0 && drawn <= 1);
    }
  }

  @Test
  void aNumberThatWasNotDeclaredIsRefusedInARun() {
    Settings settings = Tiny.scenario().mechanisms().draw(new Draws(1));
    assertThrows(
        IllegalArgumentException.class, () -> settings.number("no.such", "1", 0, 1, "nothing"));
  }
}
