package entente.mind;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.action.Initiative;
import entente.fixture.Stage;
import entente.fixture.Whim;
import entente.game.Rules;
import entente.process.Aspiration;
import entente.world.Draws;
import entente.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {

  private static Autonomous mind(Stage stage) {
    Rules rules = stage.game().rules();
    return new Autonomous(
        stage.ledger(), rules.actions(), new Draws(1), rules.choice(), rules.prospect());
  }

  /** The value to a state of the world as it stands, over what it expects, by hand. */
  private static double over(Stage stage, int i) {
    World w = stage.world();
    return Aspiration.utility(w, i) - stage.get("state." + code(stage, i) + ".aspiration");
  }

  private static String code(Stage stage, int i) {
    return stage.world().layout().names(entente.world.Axis.STATE).get(i);
  }

  private static double v(Stage stage, double x) {
    return stage.game().rules().prospect().value(x, 2);
  }

  private static Option of(Stage stage, String state, String action) {
    int i = stage.state(state);
    return mind(stage).decide(i, 0).get(0).options().stream()
        .filter(o -> o.initiative().action().name().equals(action))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aGambleIsWorthTheExpectationOfValueAndNotTheValueOfTheExpectation() {
    Stage stage =
        Stage.toy(
            "consultation.on",
            "off",
            "provoke.enmity",
            "0.4",
            "provoke.success",
            "0.45",
            "doctrine.BBB.lossAversion",
            "2",
            "prospect.scale",
            "0.6",
            "doctrine.BBB.foresight",
            "1",
            "dyad.CCC.BBB.sanction",
            "0.9",
            "provoke.concession",
            "0.9");
    Option option = of(stage, "BBB", "provoke");
    Initiative it = option.initiative();
    int i = stage.state("BBB");
    double now = over(stage, i);
    double expected = 0;
    double mean = now;
    for (String branch : it.action().branches()) {
      double chance = stage.chance(it, true, branch);
      int mark = stage.ledger().imagine(i);
      stage.apply(it, branch);
      double then = over(stage, i);
      stage.ledger().forget(mark);
      expected += chance * (v(stage, then) - v(stage, now));
      mean += chance * (then - now);
    }
    assertEquals(expected, option.worth(), 1e-9);
    assertTrue(Math.abs(v(stage, mean) - v(stage, now) - option.worth()) > 1e-6);
  }

  @Test
  void anAddresseeAgreesByWhatTheDealAddsToTheWorldAsItIs() {
    Stage stage = Stage.toy("choice.consent", "0.02", "doctrine.BBB.lossAversion", "2");
    stage.war("AAA", "CCC");
    Initiative it = stage.deal("barter", "AAA", "BBB", "shells", 1, "food", 0.2);
    int j = stage.state("BBB");
    double now = over(stage, j);
    int mark = stage.ledger().imagine(j);
    stage.apply(it, "agreed", "BBB");
    double then = over(stage, j);
    stage.ledger().forget(mark);
    Answer answer = mind(stage).answer(it, j);
    double difference = v(stage, then) - v(stage, now);
    assertEquals(difference, answer.difference(), 1e-9);
    double precision = stage.get("doctrine.BBB.precision");
    double odds = 1 / (1 + Math.exp(-precision * (difference - 0.02)));
    assertEquals(odds, answer.probability(), 1e-9);
  }

  @Test
  void valuingManyCandidatesLeavesNoTraceInWhatAnAddresseeThinks() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 3);
    for (int turn = 0; turn < 5; turn++) {
      stage.game().playTurn();
    }
    Autonomous used = mind(stage);
    double[] world = stage.world().copy();
    for (int i = 0; i < stage.world().states(); i++) {
      used.decide(i, 5);
    }
    assertArrayEquals(world, stage.world().copy());
    List<Initiative> all = Whim.all(stage.world(), stage.game().rules().actions());
    for (Initiative it : all) {
      for (int asked : it.action().responders(stage.world(), it)) {
        Answer fresh = mind(stage).answer(it, asked);
        Answer later = used.answer(it, asked);
        assertEquals(fresh.difference(), later.difference(), it.toString());
        assertArrayEquals(fresh.parts(), later.parts());
      }
    }
  }

  @Test
  void thePartsOfADeedSumToItsWorth() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 3);
    for (int i = 0; i < stage.world().states(); i++) {
      for (Option o : mind(stage).decide(i, 0).get(0).options()) {
        double sum = 0;
        for (double part : o.parts()) {
          sum += part;
        }
        switch (o.initiative().action().answering()) {
          case NONE -> assertEquals(o.worth(), sum, 1e-9);
          case CONSENT -> assertEquals(o.worth(), sum * o.acceptance(), 1e-9);
          default -> assertTrue(Double.isFinite(sum));
        }
      }
    }
  }

  @Test
  void aMotiveThatIsNotFeltHasNoPart() {
    Stage stage = Stage.toy("doctrine.BBB.security", "0");
    int security = Rules.MOTIVES.indexOf("security");
    for (Option o : mind(stage).decide(stage.state("BBB"), 0).get(0).options()) {
      assertEquals(0, o.parts()[security]);
    }
  }
}
