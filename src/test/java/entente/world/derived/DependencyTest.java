package entente.world.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.world.Curve;
import org.junit.jupiter.api.Test;

class DependencyTest {
  private static final String HOLD = "dyad.BBB.AAA.dependency";

  @Test
  void dependencyIsTheShareOfItsStabilityThatAStateWouldLose() {
    // No treaty, no offers of others: of food 1 + 0.8 for a need of 2 the 0.8 are lost, so that
    // ln s falls from ln 0.9 to ln 0.5; with weight 4 and stability 0.55 observed:
    Stage stage = Stage.toy("society.supply", "4", "pair.AAA.BBB.treaty", "0");
    double without = Curve.sigma(Curve.logit(0.55) + 4 * (Math.log(0.5) - Math.log(0.9)));
    assertEquals(1 - without / 0.55, stage.get(HOLD), 1e-12);
  }

  @Test
  void aNewSupplierLoosensTheHoldOfTheOldOne() {
    Stage stage = Stage.four();
    double before = stage.get(HOLD);
    stage.set("dyad.DDD.BBB.trust", 0.5).set("pair.BBB.DDD.alignment", 0.5);
    assertTrue(stage.get(HOLD) < before - 0.05);
  }

  @Test
  void whatAnotherStandsReadyToSupplyGrowsWithTrustAlignmentAndSpareSupply() {
    // 20 units of spare food, half of it at full trust and alignment.
    Stage stage = Stage.four("dependency.readiness", "0.5");
    stage.set("dyad.DDD.BBB.trust", 0.5).set("pair.BBB.DDD.alignment", 0.4);
    stage.set("dyad.AAA.BBB.trust", 0).set("dyad.DDD.BBB.sanction", 0.25);
    assertEquals(0.5 * 0.5 * 0.4 * 20 * 0.75, stage.get("offer.BBB.food"), 1e-12);
  }

  @Test
  void whoDistrustsOffersNothing() {
    Stage stage = Stage.four();
    stage.set("dyad.AAA.BBB.trust", 0).set("dyad.DDD.BBB.trust", -0.1);
    assertEquals(0, stage.get("offer.BBB.food"));
  }

  @Test
  void anEmbargoTakesAnOfferAway() {
    Stage stage = Stage.four();
    double before = stage.get(HOLD);
    stage.set("dyad.DDD.BBB.trust", 0.5).set("pair.BBB.DDD.alignment", 0.5);
    stage.set("dyad.DDD.BBB.embargo", 1);
    assertEquals(before, stage.get(HOLD), 1e-12);
  }

  @Test
  void whereNothingFlowsAndNothingIsSignedThereIsNoDependency() {
    Stage stage = Stage.toy();
    assertEquals(0, stage.get("dyad.BBB.CCC.dependency"));
    assertEquals(0, stage.get("dyad.AAA.CCC.dependency"));
  }

  @Test
  void aPatronsGuaranteeAloneIsAHoldToo() {
    Stage stage = Stage.toy("society.backing", "0.8", "pair.AAA.BBB.treaty", "2");
    stage.set("flow.AAA.BBB.food", 0);
    assertTrue(stage.get(HOLD) > 0);
  }

  @Test
  void whatOneSavesOnTheOtherSideOfADealEasesTheLoss() {
    Stage stage = Stage.toy();
    double before = stage.get(HOLD);
    stage.set("flow.BBB.AAA.food", 0.2).set("flow.AAA.BBB.food", 1.0);
    assertTrue(stage.get(HOLD) < before + 0.15);
    stage.set("flow.BBB.AAA.food", 0);
    double unpaid = stage.get(HOLD);
    stage.set("flow.BBB.AAA.food", 0.2);
    assertTrue(stage.get(HOLD) != unpaid);
  }

  @Test
  void switchedOffEveryHoldIsTheSame() {
    Stage stage = Stage.toy("dependency.on", "off", "dependency.whenOff", "0.4");
    assertEquals(0.4, stage.get(HOLD));
    assertEquals(0, stage.get("dyad.BBB.CCC.dependency"));
  }

  @Test
  void aRegimeThatNothingCanSaveDependsOnNobody() {
    // With so many soldiers lent its outlook is 0 to the last digit, with the patron or without.
    Stage stage = Stage.toy("good.shells.personnel", "true", "society.lent", "0.02");
    stage.contract("BBB", "CCC", "shells", 1e5);
    assertEquals(0, stage.get("state.BBB.stabilityOutlook"));
    assertEquals(0, stage.get("dyad.BBB.AAA.dependency"));
  }
}
