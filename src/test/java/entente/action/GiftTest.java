package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class GiftTest {
  private static final String[] OWN = {
    "aid.ofGap", "0.5", "aid.ofSpare", "0.3", "market.least", "0.01", "arm.most", "1.5",
    "market.comfort", "1", "market.sparing", "0.8", "market.patience", "20", "war.needFactor", "10",
    "society.stockHorizon", "10", "contract.pace", "0.04", "market.lead", "0.1"
  };

  @Test
  void aidFillsHalfOfTheGapOfAFriend() {
    Stage stage = Stage.toy(OWN);
    Initiative it = stage.proposals("aid", "AAA").get(0);
    assertEquals(stage.state("BBB"), it.target());
    assertEquals(0.5 * (2 - 1.8), it.given(), 1e-12);
  }

  @Test
  void nobodyAidsWhomItHasNoInterestIn() {
    Stage stage = Stage.toy(OWN);
    stage.set("dyad.AAA.BBB.survivalInterest", 0).set("dyad.AAA.BBB.influenceInterest", 0);
    assertTrue(stage.proposals("aid", "AAA").isEmpty());
  }

  @Test
  void armsAreGivenToABelligerentShortOfThem() {
    Stage stage = Stage.toy(Stage.and(OWN, "norm.on", "off"));
    assertTrue(stage.proposals("arm", "BBB").isEmpty());
    stage.war("AAA", "CCC");
    Initiative it = stage.proposals("arm", "BBB").get(0);
    assertEquals(1.5, it.given(), 1e-12);
    assertEquals(stage.state("AAA"), it.target());
  }

  @Test
  void aTechnologyIsSharedByWhoLeadsInIt() {
    Stage stage = Stage.toy(OWN);
    Initiative it = stage.proposals("share", "AAA").get(0);
    assertEquals(stage.item("rocket"), it.give());
    assertEquals(0.04, it.given(), 1e-12);
    stage.set("tech.BBB.rocket", 0.75);
    assertEquals("there is nothing to teach", stage.obstacle(it));
  }

  @Test
  void whatIsNotTransferableIsNotShared() {
    Stage stage = Stage.toy(OWN);
    Initiative bomb = stage.gift("share", "AAA", "BBB", "bomb", 0.01);
    assertEquals("there is nothing to teach", stage.obstacle(bomb));
  }

  @Test
  void soldiersAreLentForMoneyOrTechnology() {
    Stage stage =
        Stage.toy(
            Stage.and(
                OWN,
                "good.shells.personnel",
                "1",
                "good.shells.arms",
                "0",
                "troops.most",
                "1.2",
                "troops.pay",
                "0.4"));
    assertTrue(stage.proposals("troops", "BBB").isEmpty());
    stage.war("AAA", "CCC");
    var offers = stage.proposals("troops", "BBB");
    assertEquals(2, offers.size());
    assertTrue(offers.stream().allMatch(it -> it.given() == 1.2));
    assertEquals(0.4, offers.get(0).taken(), 1e-12);
    assertEquals(stage.item("rocket"), offers.get(1).take());
  }

  @Test
  void nobodyLendsNoSoldiers() {
    // AAA needs none, even at war: the least that is worth a deal is nothing, too.
    Stage stage = Stage.toy("good.shells.personnel", "true", "need.AAA.shells", "0");
    stage.war("AAA", "CCC").set("stock.AAA.shells", 0).set("production.AAA.shells", 0);
    assertTrue(stage.proposals("troops", "BBB").isEmpty());
  }

  @Test
  void whatIsTaughtAtNoPaceIsNotShared() {
    Stage stage = Stage.toy("contract.pace", "0");
    assertTrue(stage.proposals("share", "AAA").isEmpty());
  }

  @Test
  void whoLendsSoldiersTrustsThePaymentLess() {
    Stage stage =
        Stage.toy(
            Stage.and(
                OWN,
                "good.shells.personnel",
                "1",
                "contract.firmFaith",
                "-0.2",
                "contract.firmByTrust",
                "1.2",
                "contract.firmByTreaty",
                "0.25"));
    stage.war("AAA", "CCC").set("dyad.BBB.AAA.trust", 0.3);
    int mark = stage.ledger().imagine(stage.state("BBB"));
    stage.apply(stage.deal("troops", "BBB", "AAA", "food", 0.4, "shells", 1), "agreed", "AAA");
    double faith = -0.2 + 1.2 * 0.3 + 0.25 * 1;
    assertEquals(0.4 * faith, stage.get("contract.AAA.BBB.food"), 1e-12);
    stage.ledger().forget(mark);
  }

  @Test
  void aGiftIsSaidToBeForNothing() {
    Stage stage = Stage.toy();
    Initiative it = stage.gift("aid", "AAA", "BBB", "food", 0.5);
    assertEquals(
        "Aville and Bville agree: 0.50 bushels of food a month for nothing.",
        stage.tell(it, "agreed", "BBB"));
  }
}
