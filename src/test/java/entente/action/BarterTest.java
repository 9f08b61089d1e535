package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarterTest {
  private static final String[] OWN = {
    "market.comfort",
    "1",
    "market.sparing",
    "0.8",
    "market.patience",
    "20",
    "market.least",
    "0.05",
    "market.lead",
    "0.1",
    "war.needFactor",
    "10",
    "society.stockHorizon",
    "10",
    "contract.pace",
    "0.04",
    "trust.signing",
    "0.02",
    "contract.visible",
    "0.2",
    "contract.technologyPrice",
    "0.6",
    "norm.on",
    "off",
    "contact.foe",
    "0.3"
  };

  private static Stage atWar(String... more) {
    return Stage.toy(Stage.and(OWN, more)).war("AAA", "CCC");
  }

  private static Initiative shellsForFood(Stage stage) {
    return stage.deal("barter", "AAA", "BBB", "shells", 1, "food", 0.2);
  }

  private static List<Initiative> shells(Stage stage) {
    return stage.proposals("barter", "AAA").stream()
        .filter(it -> it.take() == stage.item("shells"))
        .toList();
  }

  @Test
  void theAmountIsWhatTheBuyerLacksOrTheSellerCanSpare() {
    // The buyer needs 10 x 0.5 = 5 and has 2 + 10/10 = 3; the seller spares 0.8 (1 + 40/20 - 0.1).
    Initiative most = shells(atWar()).get(0);
    assertEquals(2, most.taken(), 1e-12);
    Initiative spared = shells(atWar("stock.BBB.shells", "10")).get(0);
    assertEquals(0.8 * (1 + 0.5 - 0.1), spared.taken(), 1e-12);
  }

  @Test
  void whatIsGivenIsWorthWhatIsTaken() {
    Stage stage = atWar();
    for (Initiative it : shells(stage)) {
      if (it.give() == stage.item("food")) {
        double paid = it.given() * stage.get("good.food.price");
        assertEquals(it.taken() * stage.get("good.shells.price"), paid, 1e-12);
      }
    }
  }

  @Test
  void ofMoneyAnySumIsTakenAndOfOtherGoodsOnlyWhatIsNoticed() {
    // Two crates are worth 0.4 of food; a quarter of what the seller needs is 0.5.
    assertTrue(paidInFood("1"));
    assertFalse(paidInFood("0"));
  }

  private static boolean paidInFood(String economy) {
    Stage stage = atWar("market.least", "0.25", "good.food.economy", economy);
    return shells(stage).stream().anyMatch(it -> it.give() == stage.item("food"));
  }

  @Test
  void aTechnologyInWhichTheBuyerLeadsPaysToo() {
    Stage stage = atWar();
    Initiative taught =
        shells(stage).stream()
            .filter(it -> it.give() == stage.item("rocket"))
            .findFirst()
            .orElseThrow();
    assertEquals(Math.min(0.04, (0.8 - 0.3) / 12), taught.given(), 1e-12);
  }

  @Test
  void aMonthOfTeachingBuysWhatItIsWorthAndIsNotGivenForLess() {
    // The two crates that are wanted are worth 0.4; a lesson costs half the price, by its salience.
    assertEquals(1.5, taught("0.6", "0.5").get(0).taken(), 1e-12);
    assertEquals(2, taught("0.8", "0.5").get(0).taken(), 1e-12);
    assertTrue(taught("0.82", "0.5").isEmpty());
  }

  @Test
  void whatIsGuardedMoreIsTaughtForMore() {
    assertEquals(0.9, taught("0.6", "0.3").get(0).taken(), 1e-12);
    assertTrue(taught("0.6", "0").isEmpty(), "what nobody guards cannot be sold");
  }

  private static List<Initiative> taught(String price, String salience) {
    Stage stage = atWar("contract.technologyPrice", price, "technology.rocket.salience", salience);
    return shells(stage).stream().filter(it -> it.give() == stage.item("rocket")).toList();
  }

  @Test
  void nobodyTeachesTheAllyOfAFoe() {
    Stage stage = atWar("contract.technologyPrice", "0.6");
    Initiative it = stage.deal("barter", "AAA", "BBB", "shells", 1.5, "rocket", 0.04);
    assertEquals("", stage.obstacle(it));
    stage.set("pair.BBB.CCC.treaty", 1);
    assertEquals("", stage.obstacle(it));
    stage.set("pair.BBB.CCC.treaty", 2);
    assertEquals("the receiver is bound to a foe of the supplier", stage.obstacle(it));
  }

  @Test
  void inPeaceNobodyBuysArms() {
    assertTrue(shells(Stage.toy(OWN)).isEmpty());
  }

  @Test
  void noDealIsMadeUnderAnEmbargo() {
    Stage stage = atWar().set("dyad.BBB.AAA.embargo", 1);
    assertEquals("an embargo bars new deals", stage.obstacle(shellsForFood(stage)));
    assertTrue(stage.proposals("barter", "AAA").isEmpty());
  }

  @Test
  void foesDoNoBusiness() {
    Stage stage = Stage.toy(OWN);
    Initiative it = stage.deal("barter", "BBB", "CCC", "food", 0.1, "shells", 0.1);
    assertEquals("the two are foes", stage.obstacle(it));
  }

  @Test
  void enemiesDoNoBusinessEvenWithoutHatred() {
    Stage stage = atWar("contact.foe", "1").set("dyad.AAA.CCC.hostility", 0);
    stage.set("dyad.CCC.AAA.hostility", 0);
    Initiative it = stage.deal("barter", "AAA", "CCC", "food", 0.1, "food", 0.1);
    assertEquals("the two are at war", stage.obstacle(it));
  }

  @Test
  void whoStandsOnTheOtherSideOfTheWarSellsNoArms() {
    Stage stage = atWar().set("war.border.BBB.stance", -0.5);
    assertEquals(
        "the supplier stands on the other side of the war", stage.obstacle(shellsForFood(stage)));
  }

  @Test
  void distrustAndSanctionsBarBusiness() {
    Stage stage = atWar("contact.wary", "-0.3", "contact.sanctions", "0.5");
    stage.set("dyad.BBB.AAA.trust", -0.4);
    assertEquals("the two distrust each other too much", stage.obstacle(shellsForFood(stage)));
    stage.set("dyad.BBB.AAA.sanction", 0.6);
    assertEquals("sanctions bar business", stage.obstacle(shellsForFood(stage)));
  }

  @Test
  void nobodyDealsWithAFallenRegime() {
    Stage stage = atWar().set("state.BBB.collapsed", 1);
    assertEquals("a regime has collapsed", stage.obstacle(shellsForFood(stage)));
  }

  @Test
  void oneContractForAnItemRunsAtATime() {
    Stage stage = atWar();
    Initiative it = shellsForFood(stage);
    assertEquals("", stage.obstacle(it));
    stage.apply(it, "agreed", "BBB");
    assertEquals("such a contract runs already", stage.obstacle(it));
  }

  @Test
  void nobodyPromisesWhatItCannotSpare() {
    Stage stage = atWar();
    Initiative it = stage.deal("barter", "AAA", "BBB", "shells", 100, "food", 20);
    assertEquals("there is nothing to spare", stage.obstacle(it));
  }

  @Test
  void aDealRunsAYearBothWaysAndTwoComeToTrustEachOther() {
    Stage stage = atWar();
    double trust = stage.get("dyad.AAA.BBB.trust");
    stage.apply(shellsForFood(stage), "agreed", "BBB");
    assertEquals(1, stage.get("contract.BBB.AAA.shells"));
    assertEquals(0.2, stage.get("contract.AAA.BBB.food"));
    assertEquals(Contracts.MONTHS, stage.get("term.BBB.AAA.shells"));
    assertEquals(Contracts.MONTHS, stage.get("term.AAA.BBB.food"));
    assertEquals(trust + 0.02, stage.get("dyad.AAA.BBB.trust"), 1e-12);
    double seen = 0.2 * (stage.get("good.shells.salience") + stage.get("good.food.salience"));
    assertEquals(seen, stage.get("pair.AAA.BBB.cooperation"), 1e-12);
  }

  @Test
  void refusedNothingChanges() {
    Stage stage = atWar();
    double[] before = stage.world().copy();
    stage.apply(shellsForFood(stage), "refused", "BBB");
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, stage.world().copy());
  }

  @Test
  void aPromiseIsCountedOnByTrustInWhoGivesIt() {
    Stage stage = atWar("contract.faith", "0.8", "contract.faithByTrust", "0.5");
    double faith = 0.8 + 0.5 * stage.get("dyad.AAA.BBB.trust");
    int mark = stage.ledger().imagine(stage.state("AAA"));
    stage.apply(shellsForFood(stage), "agreed", "BBB");
    assertEquals(faith, stage.get("contract.BBB.AAA.shells"), 1e-12);
    assertEquals(0.2, stage.get("contract.AAA.BBB.food"), 1e-12);
    stage.ledger().forget(mark);
  }

  @Test
  void nothingIsNoPrice() {
    // Shells that cost nothing are worth no food; food that costs nothing buys no shells.
    for (String free : List.of("shells", "food")) {
      for (Initiative it : shells(atWar("good." + free + ".price", "0"))) {
        assertTrue(it.taken() > 0 && it.given() > 0, it.toString());
      }
    }
  }

  @Test
  void itSaysWhoGetsWhatForWhat() {
    Stage stage = atWar();
    assertEquals(
        "Aville and Bville agree: 0.20 bushels of food a month for 1.00 crates of shells a month.",
        stage.tell(shellsForFood(stage), "agreed", "BBB"));
    assertEquals(
        "Aville offers Bville: 0.20 bushels of food a month for 1.00 crates of shells a month;"
            + " refused.",
        stage.tell(shellsForFood(stage), "refused", "BBB"));
    assertEquals(
        "Aville and Bville agree in secret:"
            + " 0.20 bushels of food a month for 1.00 crates of shells a month.",
        stage.tell(shellsForFood(stage).hidden(), "agreed", "BBB"));
  }

  @Test
  void aDealIsOfferedInSecretOnlyWhereSomebodyWouldBlameIt() {
    assertFalse(shells(atWar()).stream().anyMatch(Initiative::covert));
    Stage blamed = Stage.toy(Stage.and(OWN, "norm.on", "on")).war("AAA", "CCC");
    assertTrue(shells(blamed).stream().anyMatch(Initiative::covert));
  }

  @Test
  void itsIdentityIsWhatIsExchangedAndNotHowMuch() {
    Stage stage = atWar();
    Initiative little = shellsForFood(stage);
    Initiative much = stage.deal("barter", "AAA", "BBB", "shells", 2, "food", 0.4);
    assertEquals(little.key(), much.key());
    assertTrue(little.key() != little.hidden().key());
  }
}
