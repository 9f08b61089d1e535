package entente.mind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.game.Rules;
import entente.world.Draws;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  private static Stage asia(String... settings) {
    return Stage.of(Stage.shipped("northeast-asia", settings), 9);
  }

  private static List<Decision> decide(Stage stage, int i, int turn) {
    Rules rules = stage.game().rules();
    return new Autonomous(
            stage.ledger(), rules.actions(), new Draws(9), rules.choice(), rules.prospect())
        .decide(i, turn);
  }

  @Test
  void theChancesOfAllAlternativesSumToTheReadinessToAct() {
    Stage stage = asia();
    for (int i = 0; i < stage.world().states(); i++) {
      for (Decision decision : decide(stage, i, 0)) {
        double sum = decision.options().stream().mapToDouble(Option::probability).sum();
        assertEquals(decision.readiness(), sum, 1e-9);
        assertEquals(decision.draw() < decision.readiness(), decision.acted());
      }
    }
  }

  @Test
  void theBetterOfTwoIsTheLikelierByTheirDifference() {
    Stage stage = asia();
    int i = stage.state("CHN");
    double precision = stage.get("doctrine.CHN.precision");
    List<Option> options = decide(stage, i, 0).get(0).options();
    Option a = options.get(0);
    for (Option b : options) {
      double odds = Math.exp(precision * (a.value() - b.value()));
      if (odds < 1e6 && odds > 1e-6) {
        assertEquals(odds, a.probability() / b.probability(), 1e-6 * odds);
      }
    }
  }

  @Test
  void theBestWithItsNoiseComesFirst() {
    Stage stage = asia();
    List<Option> options = decide(stage, stage.state("CHN"), 0).get(0).options();
    for (int k = 1; k < options.size(); k++) {
      assertTrue(options.get(k - 1).score() >= options.get(k).score());
    }
  }

  @Test
  void oneAlternativeLessLeavesTheNoiseOfTheOthersAlone() {
    Stage whole = asia();
    Stage less = asia();
    int i = whole.state("USA");
    Map<Long, Double> noise = new HashMap<>();
    List<Option> all = decide(whole, i, 4).get(0).options();
    less.set("repertoire.USA." + all.get(0).initiative().action().name(), 0);
    all.forEach(o -> noise.put(o.initiative().key(), o.noise()));
    List<Option> fewer = decide(less, i, 4).get(0).options();
    assertTrue(fewer.size() < all.size() && !fewer.isEmpty());
    fewer.forEach(o -> assertEquals(noise.get(o.initiative().key()), o.noise()));
  }

  @Test
  void whoHasNoAttentionDoesNothing() {
    Stage stage = asia("doctrine.CHN.attention", "0");
    assertTrue(decide(stage, stage.state("CHN"), 0).isEmpty());
  }

  @Test
  void foresightReckonsWithAPatronWhoWouldPress() {
    int lowered = 0;
    Stage blind = mid();
    Stage seeing = mid();
    for (String code : List.of("RUS", "PRK")) {
      int i = blind.state(code);
      blind.set("doctrine." + code + ".foresight", 0);
      seeing.set("doctrine." + code + ".foresight", 1);
      Map<Long, Double> acceptance = new HashMap<>();
      decide(blind, i, 6).get(0).options().stream()
          .peek(o -> assertFalse(o.answers().stream().anyMatch(a -> a.role().equals("patron"))))
          .forEach(o -> acceptance.put(o.initiative().key(), o.acceptance()));
      for (Option o : decide(seeing, i, 6).get(0).options()) {
        double before = acceptance.get(o.initiative().key());
        assertTrue(o.acceptance() <= before + 1e-12);
        boolean patron = o.answers().stream().anyMatch(a -> a.role().equals("patron"));
        lowered += patron && o.acceptance() < before ? 1 : 0;
      }
    }
    assertTrue(lowered > 0);
  }

  private static Stage mid() {
    Stage stage = asia();
    for (int turn = 0; turn < 6; turn++) {
      stage.game().playTurn();
    }
    return stage;
  }

  @Test
  void whoLooksTwoMovesAheadWeighsItsOwnNextMove() {
    Stage stage = asia("doctrine.RUS.foresight", "2");
    double[] before = stage.world().copy();
    List<Option> options = decide(stage, stage.state("RUS"), 0).get(0).options();
    assertTrue(options.stream().mapToDouble(Option::later).distinct().count() <= 4);
    assertTrue(options.stream().anyMatch(o -> o.later() != 0));
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, stage.world().copy());
  }

  @Test
  void lookingTwoMovesAheadIsDeterministic() {
    assertEquals(twoMoves(), twoMoves());
  }

  private static List<Long> twoMoves() {
    Stage stage = asia("doctrine.RUS.foresight", "2", "doctrine.CHN.foresight", "2");
    for (int turn = 0; turn < 4; turn++) {
      stage.game().playTurn();
    }
    return stage.game().recording().fingerprints();
  }

  @Test
  void beliefsAboutOthersAreNoisyButOnesOwnDoctrineIsKnown() {
    Stage stage = asia();
    Beliefs beliefs = new Beliefs(stage.world().layout(), new Draws(1), 0.3);
    Beliefs sure = new Beliefs(stage.world().layout(), new Draws(1), 0);
    assertEquals(1, beliefs.factor(2, 2, 0));
    assertTrue(beliefs.factor(2, 1, 0) != 1);
    assertEquals(1, sure.factor(2, 1, 0));
  }
}
