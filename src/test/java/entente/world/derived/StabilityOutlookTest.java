package entente.world.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.world.Curve;
import org.junit.jupiter.api.Test;

class StabilityOutlookTest {
  private static final String OUTLOOK = "state.BBB.stabilityOutlook";

  /** What has been added to the logit since the start. */
  private static double shift(Stage stage) {
    return Curve.logit(stage.get(OUTLOOK)) - Curve.logit(stage.get("state.BBB.stability"));
  }

  @Test
  void atTheStartItIsWhatTheAuthorObserved() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 4);
    for (String state : new String[] {"RUS", "CHN", "PRK", "USA", "UKR"}) {
      assertEquals(
          stage.get("state." + state + ".stability"),
          stage.get("state." + state + ".stabilityOutlook"),
          1e-9);
    }
  }

  @Test
  void hungerShakesARegime() {
    Stage stage = Stage.toy("society.supply", "4");
    stage.set("flow.AAA.BBB.food", 0.3);
    assertEquals(4 * Math.log((1.3 / 2) / (1.8 / 2)), shift(stage), 1e-9);
  }

  @Test
  void sanctionsShakeItByThePowerBehindThem() {
    Stage stage = Stage.toy("society.sanctions", "1.5");
    double before = stage.get("dyad.AAA.BBB.sanction");
    stage.set("dyad.AAA.BBB.sanction", before + 0.5);
    assertEquals(-1.5 * 0.5 * stage.get("state.AAA.power"), shift(stage), 1e-9);
  }

  @Test
  void aPatronsGuaranteeSteadiesItByTheTrustBehindIt() {
    Stage stage = Stage.toy("society.backing", "0.8", "pair.AAA.BBB.treaty", "0");
    stage.set("pair.AAA.BBB.treaty", 2).set("dyad.AAA.BBB.trust", 0.2);
    assertEquals(0.8 * 0.6 * Math.sqrt(stage.get("state.AAA.power")), shift(stage), 1e-9);
  }

  @Test
  void soldiersLentAbroadUnsettleIt() {
    Stage stage = personnel();
    stage.set("contract.BBB.AAA.shells", 2);
    assertEquals(-0.05 * 2, shift(stage), 1e-9);
  }

  /** Shells stand for soldiers here. */
  private static Stage personnel() {
    return Stage.toy("society.lent", "0.05", "good.shells.personnel", "1");
  }

  @Test
  void warCostsABelligerentAndAFavourableFrontSteadiesIt() {
    Stage stage =
        Stage.toy("society.war", "0.5", "society.belligerent", "0.3", "war.needFactor", "1");
    stage.war("BBB", "CCC").set("war.border.front", 0.2);
    double front = stage.get("war.border.outlook");
    assertEquals(0.5 * front - 0.3, shift(stage), 1e-9);
  }

  @Test
  void whoFollowsAWarFromAfarIsMovedByItsStance() {
    Stage stage = Stage.toy("society.war", "0.5", "war.border.BBB.stance", "-0.4");
    stage.war("AAA", "CCC");
    assertEquals(0.5 * -0.4 * stage.get("war.border.outlook"), shift(stage), 1e-9);
  }

  @Test
  void strikingAtAFoeClosesTheRanks() {
    Stage stage = Stage.toy("society.rally", "0.5");
    stage.set("state.BBB.provocation", 0.7);
    assertEquals(0.5 * 0.7, shift(stage), 1e-9);
  }

  @Test
  void withoutTheMechanismHungerShakesNobody() {
    Stage stage = Stage.toy("society.on", "off");
    stage.set("flow.AAA.BBB.food", 0);
    assertEquals(0, shift(stage), 1e-9);
    assertTrue(stage.get("net.BBB.food") < 1.1);
  }
}
