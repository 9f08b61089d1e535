package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.fixture.FreshRun;
import entente.game.Plan;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An altered plan is the plan of the scenario as if read with the same settings. */
class AlterationTest {
  private static final Path TOY = Path.of("configs", "scenarios", "toy.yaml");

  private static Plan altered(Scenario scenario, Map<String, Double> values) {
    double[] all = values.values().stream().mapToDouble(v -> v).toArray();
    return new Alteration(scenario, List.copyOf(values.keySet())).plan(all);
  }

  private static void same(Plan expected, Plan actual) {
    int base = expected.layout().firstDerived();
    for (int cell = 0; cell < base; cell++) {
      String name = expected.layout().name(cell);
      assertEquals(expected.cells()[cell], actual.cells()[cell], name);
      assertEquals(expected.spreads()[cell], actual.spreads()[cell], name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "state.NOR.power, 0.75",
    "war.islands.active, 1",
    "war.hills.active, 0",
    "war.islands.NOR.force, 3",
    "war.islands.AAA.side, -1",
    "war.hills.AAA.side, 0",
    "state.AAA.stability, 0.6",
    "pair.BBB.AAA.treaty, 2",
    "trust.signing, 0.5",
    "trust.on, 0",
    "deterrence, 0"
  })
  void eachKindOfSettingIsTheSameAsReadingWithIt(String name, double value) {
    Scenario read = Tiny.set(name, settings(name, value)).orThrow();
    Plan altered = altered(Tiny.scenario(), Map.of(name, value));
    same(read.plan(), altered);
    Mechanisms mechanisms = (Mechanisms) altered.numbers();
    assertEquals(read.mechanisms().switches(), mechanisms.switches());
    read.mechanisms()
        .numbers()
        .forEach(
            (path, number) -> {
              Mechanisms.Tuned other = mechanisms.numbers().get(path);
              assertEquals(
                  number.fixed(number.value(), List.of()), other.fixed(other.value(), List.of()));
              assertEquals(number.spread(), other.spread(), path);
            });
  }

  private static String settings(String name, double value) {
    boolean flag = name.equals("deterrence") || name.endsWith(".on");
    return flag ? value > 0.5 ? "on" : "off" : Double.toString(value);
  }

  @Test
  void aGivenForceDoesNotFollowTheGivenPower() {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("war.islands.NOR.force", 2.0);
    values.put("state.NOR.power", 0.75);
    Plan plan = altered(Tiny.scenario(), values);
    assertEquals(2, plan.cells()[plan.layout().find("war.islands.NOR.force")]);
    assertEquals(0.75, plan.cells()[plan.layout().find("war.crisis.NOR.force")]);
  }

  @Test
  void aGameOfAnAlteredPlanHasTheFingerprintsOfOneReadWithTheSettings() {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("production.BBB.food", 0.5);
    values.put("war.border.active", 1.0);
    values.put("trust.kept", 0.05);
    values.put("deterrence", 0.0);
    Map<String, String> settings = new LinkedHashMap<>();
    values.forEach((name, value) -> settings.put(name, settings(name, value)));
    Scenario plain = ScenarioReader.read(TOY).orThrow();
    Plan read = ScenarioReader.read(TOY, settings).orThrow().plan();
    List<Long> expected = FreshRun.fingerprints(read, 3, 24);
    assertEquals(expected, FreshRun.fingerprints(altered(plain, values), 3, 24));
    assertEquals(
        FreshRun.fingerprints(ScenarioReader.read(TOY).orThrow().plan(), 3, 24),
        FreshRun.fingerprints(plain.plan(), 3, 24));
  }

  @Test
  void thePlanThatIsAlteredStaysAsItIs() {
    Scenario scenario = Tiny.scenario();
    double[] before = scenario.plan().cells().clone();
    altered(scenario, Map.of("war.hills.active", 0.0));
    assertArrayEquals(before, scenario.plan().cells());
  }

  @Test
  void whatIsComputedOrUnknownCannotBeAltered() {
    Scenario scenario = Tiny.scenario();
    for (String name : List.of("dyad.AAA.BBB.dependency", "nothing")) {
      assertThrows(
          IllegalArgumentException.class, () -> new Alteration(scenario, List.of(name)), name);
    }
  }
}
