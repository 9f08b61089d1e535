package entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entente.fixture.Stage;
import entente.process.Aspiration;
import entente.world.Curve;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void atTheStartEverybodyHasWhatItExpects() {
    Stage stage = Stage.toy();
    for (String state : new String[] {"AAA", "BBB", "CCC"}) {
      double utility = Aspiration.utility(stage.world(), stage.state(state));
      assertEquals(utility, stage.get("state." + state + ".aspiration"), 1e-12);
    }
  }

  @Test
  void whereNoThreatIsGivenItFollowsFromTheModel() {
    Stage stage = Stage.toy("dyad.BBB.AAA.threat", "0", "threat.prior", "-2");
    assertEquals(-2, stage.get("dyad.BBB.AAA.threatIntercept"));
    assertEquals(stage.get("dyad.BBB.AAA.threatTarget"), stage.get("dyad.BBB.AAA.threat"), 1e-12);
  }

  @Test
  void whatHasASpreadIsDrawnOnceARun() {
    Plan plan =
        Stage.toyScenario(
                text -> text.replace("stock: 40", "stock: {value: 40, spread: 0.2, source: toy}"))
            .plan();
    int cell = plan.layout().find("stock.BBB.shells");
    double one = new Game(plan, 1, false).world().value(cell);
    assertEquals(one, new Game(plan, 1, false).world().value(cell));
    assertNotEquals(one, new Game(plan, 2, false).world().value(cell));
    assertNotEquals(40, one);
  }

  @Test
  void theMedianOfWhatIsDrawnIsWhatIsGiven() {
    Plan plan =
        Stage.toyScenario(
                text -> text.replace("stock: 40", "stock: {value: 40, spread: 0.2, source: toy}"))
            .plan();
    int cell = plan.layout().find("stock.BBB.shells");
    int n = 400;
    int above = 0;
    for (int seed = 0; seed < n; seed++) {
      above += new Game(plan, seed, false).world().value(cell) > 40 ? 1 : 0;
    }
    // 3.9 standard errors of a share of a half: false alarm for 1 seed in 10,000.
    assertEquals(0.5, above / (double) n, 3.9 * 0.5 / Math.sqrt(n));
  }

  @Test
  void theInterceptIsWhatIsMissingToTheObservedLevel() {
    Stage stage = Stage.toy("pair.AAA.BBB.treaty", "0", "society.supply", "4");
    double supply = 4 * Math.log(0.9);
    double sanctions = 0;
    for (String k : new String[] {"AAA", "CCC"}) {
      double x = stage.get("dyad." + k + ".BBB.sanction") * stage.get("state." + k + ".power");
      sanctions += stage.number("society.sanctions") * x;
    }
    double expected = Curve.logit(0.55) - supply + sanctions;
    assertEquals(expected, stage.get("state.BBB.stabilityIntercept"), 1e-9);
  }
}
