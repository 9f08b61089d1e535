package entente.mason;

import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Event;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.Axis;
import entente.world.Quantity;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the reference case does by itself, over a hundred seeds that nothing was tuned on. The
 * bounds are those of the specification. The shares measured over two hundred other seeds lie well
 * inside them (talks and acting alone at 3 and 4 %, bounds 10 and 26 %; a contract in every game,
 * bound 80 %); the closest is the order, 21 of 38 against 5 for the next. The seeds are fixed.
 */
class BaseDynamicsTest {
  private static final int GAMES = 100;
  private static Scenario scenario;
  private static List<Driver.Run> runs;

  @BeforeAll
  static void playTheReferenceCase() {
    scenario = ScenarioReader.read(Path.of("configs/scenarios/northeast-asia.yaml")).orThrow();
    runs =
        IntStream.range(0, GAMES)
            .parallel()
            .mapToObj(
                k -> Driver.play(scenario.plan(), scenario.outcomes(), 31_000_000L + k, false))
            .toList();
  }

  private static Map<String, Integer> turns(Driver.Run run) {
    Map<String, Integer> turns = new HashMap<>();
    run.outcomes().emerged().forEach(e -> turns.put(e.outcome().name(), e.turn()));
    return turns;
  }

  private static double share(String outcome) {
    return runs.stream().filter(run -> turns(run).containsKey(outcome)).count() / (double) GAMES;
  }

  @Test
  void theAmmunitionContractEmergesInMostGamesAndItsMonthIsNotSharp() {
    int[] months =
        runs.stream()
            .map(run -> turns(run).get("ammunition-contract"))
            .filter(turn -> turn != null)
            .mapToInt(turn -> turn)
            .sorted()
            .toArray();
    assertTrue(months.length > 0.8 * GAMES, "contracts in " + months.length);
    int quarter = months[months.length / 4];
    int threeQuarters = months[3 * months.length / 4];
    assertTrue(quarter >= 8 && threeQuarters <= 27, quarter + " to " + threeQuarters);
    assertTrue(threeQuarters - quarter >= 5, "spread " + (threeQuarters - quarter));
  }

  @Test
  void barterThenTreatyThenTroopsComesMoreOftenThanAnyOtherOrder() {
    Map<String, Integer> orders = new HashMap<>();
    for (Driver.Run run : runs) {
      Map<String, Integer> turns = turns(run);
      List<String> three = List.of("ammunition-contract", "treaty-signed", "troops-at-front");
      if (turns.keySet().containsAll(three)) {
        List<String> order =
            three.stream().sorted((a, b) -> Integer.compare(turns.get(a), turns.get(b))).toList();
        orders.merge(String.join(" < ", order), 1, Integer::sum);
      }
    }
    int asTold = orders.getOrDefault("ammunition-contract < treaty-signed < troops-at-front", 0);
    orders.forEach((order, count) -> assertTrue(count <= asTold, orders.toString()));
    assertTrue(asTold >= 5, orders.toString());
  }

  @Test
  void thePatronMostlyAccepts() {
    double accepted = share("beijing-accepts");
    double signed = share("treaty-signed");
    assertTrue(accepted > 0.5 * signed, accepted + " of " + signed);
    assertTrue(share("beijing-curbs") < 0.2);
  }

  @Test
  void directArmingIndependentTalksAndActingAloneStayRare() {
    assertTrue(share("arms-russia") < 0.10, "arming " + share("arms-russia"));
    assertTrue(share("independent-talks") < 0.10, "talks " + share("independent-talks"));
    double aYear = -Math.log(1 - share("acts-alone")) / (scenario.turns() / 12.0);
    assertTrue(aYear < 0.06, "alone " + aYear);
  }

  @Test
  void noAlignmentIsPinnedAndNoKindOfActionCrowdsOutTheOthers() {
    Map<String, Integer> done = new HashMap<>();
    for (Driver.Run run : runs) {
      var world = run.game().world();
      for (int i = 0; i < world.states(); i++) {
        for (int j = i + 1; j < world.states(); j++) {
          assertTrue(world.get(Quantity.ALIGNMENT, i, j) <= 0.95);
        }
      }
      for (Event event : run.game().recording().events()) {
        done.merge(event.kind(), 1, Integer::sum);
      }
    }
    int all = done.values().stream().mapToInt(count -> count).sum();
    done.forEach((kind, count) -> assertTrue(count < all / 3.0, kind + " " + count + " of " + all));
  }

  @Test
  void pressureIsNeitherAlwaysNorNeverGivenInToWhereAPatronCaresEnoughToPress() {
    Map<String, String> jealous =
        Map.of(
            "doctrine.CHN.solidarity", "0",
            "doctrine.CHN.standing", "0",
            "dyad.CHN.PRK.tolerance", "0.9");
    Scenario arm =
        ScenarioReader.read(Path.of("configs/scenarios/northeast-asia.yaml"), jealous).orThrow();
    int press = arm.plan().layout().find(Axis.ACTION, "press");
    int[] asked = new int[2];
    for (int k = 0; k < 30; k++) {
      var census = Driver.play(arm.plan(), List.of(), 32_000_000L + k, false).game().census();
      for (int i = 0; i < arm.plan().states(); i++) {
        asked[0] += census.proposedCount(i, press);
        asked[1] += census.acceptedCount(i, press);
      }
    }
    assertTrue(asked[0] >= 20, "pressed " + asked[0]);
    assertTrue(asked[1] > 0 && asked[1] < asked[0], asked[1] + " of " + asked[0]);
  }
}
