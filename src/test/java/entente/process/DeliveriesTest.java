package entente.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
  private static final String[] OWN = {
    "trust.shortfall", "0.06", "war.burn", "0.9", "delivery.depot", "1.2", "market.comfort", "1"
  };
  private final Stage stage = Stage.toy(OWN);

  @Test
  void whatIsPromisedIsDeliveredWhileThereIsEnough() {
    stage.contract("BBB", "AAA", "shells", 2);
    assertEquals(List.of(), stage.month("deliveries"));
    assertEquals(2, stage.get("contract.BBB.AAA.shells"));
    assertEquals(0, stage.get("shortfall.BBB.AAA.shells"));
  }

  @Test
  void aShortfallIsABrokenPromiseAndTheContractShrinksToWhatCanBeKept() {
    // BBB makes 1 crate a month and has 2 in its depot: of 6 promised it delivers 3.
    stage.set("stock.BBB.shells", 2).contract("BBB", "AAA", "shells", 6);
    double trust = stage.get("dyad.AAA.BBB.trust");
    assertEquals(List.of("broken"), stage.month("deliveries"));
    assertEquals(3, stage.get("contract.BBB.AAA.shells"), 1e-12);
    assertEquals(0.5, stage.get("shortfall.BBB.AAA.shells"), 1e-12);
    assertEquals(trust - 0.06 * 0.5, stage.get("dyad.AAA.BBB.trust"), 1e-12);
    assertEquals(0, stage.get("stock.BBB.shells"));
  }

  @Test
  void aContractOfWhichNothingCanBeKeptIsOver() {
    stage.set("stock.BBB.shells", 0).set("production.BBB.shells", 0);
    stage.contract("BBB", "AAA", "shells", 2).set("covert.BBB.AAA.shells", 1);
    stage.month("deliveries");
    assertEquals(0, stage.get("contract.BBB.AAA.shells"));
    assertEquals(0, stage.get("term.BBB.AAA.shells"));
    assertEquals(0, stage.get("covert.BBB.AAA.shells"));
  }

  @Test
  void aShortfallTooSmallToBreakAPromiseIsNotDeliveredEither() {
    // BBB has 10 crates in all and owes 10.005: it delivers 10, and nobody complains.
    stage.set("stock.BBB.shells", 9).contract("BBB", "AAA", "shells", 10.005);
    assertEquals(List.of(), stage.month("deliveries"));
    assertEquals(10, stage.get("contract.BBB.AAA.shells"), 1e-9);
  }

  @Test
  void allWhoWerePromisedGetTheSameShare() {
    stage.set("stock.BBB.shells", 0);
    stage.contract("BBB", "AAA", "shells", 3).contract("BBB", "CCC", "shells", 1);
    stage.month("deliveries");
    assertEquals(0.75, stage.get("contract.BBB.AAA.shells"), 1e-12);
    assertEquals(0.25, stage.get("contract.BBB.CCC.shells"), 1e-12);
  }

  @Test
  void whatDoesNotArriveIsNotPassedOn() {
    // AAA makes 2 and is to get 4 from CCC, who has 1: of 10 owed to BBB it can deliver 3.
    stage.set("stock.AAA.shells", 0).set("stock.CCC.shells", 0).set("production.CCC.shells", 1);
    stage.contract("CCC", "AAA", "shells", 4).contract("AAA", "BBB", "shells", 10);
    stage.month("deliveries");
    assertEquals(1, stage.get("contract.CCC.AAA.shells"), 1e-12);
    assertEquals(3, stage.get("contract.AAA.BBB.shells"), 1e-12);
  }

  @Test
  void inACircleOfDeliveriesNothingComesOfNothing() {
    // AAA makes 1 and passes all on to BBB, who gives half of it to CCC, who gives it back to AAA.
    Stage four = Stage.four(OWN);
    for (String code : List.of("AAA", "BBB", "CCC", "DDD")) {
      four.set("stock." + code + ".shells", 0).set("production." + code + ".shells", 0);
    }
    four.set("production.AAA.shells", 1);
    four.contract("AAA", "BBB", "shells", 4).contract("CCC", "AAA", "shells", 4);
    four.contract("BBB", "CCC", "shells", 4).contract("BBB", "DDD", "shells", 4);
    four.month("deliveries");
    double toB = four.get("contract.AAA.BBB.shells");
    double toC = four.get("contract.BBB.CCC.shells");
    assertEquals(toB, toC + four.get("contract.BBB.DDD.shells"), 1e-9);
    assertEquals(toB, 1 + four.get("contract.CCC.AAA.shells"), 1e-9);
    assertEquals(2, toB, 1e-9);
  }

  @Test
  void tradeShrinksLikeContractsButBreaksNoPromise() {
    stage.set("production.AAA.food", 0.2);
    assertEquals(List.of(), stage.month("deliveries"));
    assertEquals(0.2, stage.get("flow.AAA.BBB.food"), 1e-12);
  }

  @Test
  void noCrateIsLostOrFoundBetweenParties() {
    stage.set("need.AAA.shells", 1).set("need.BBB.shells", 0.5).set("stock.AAA.shells", 5);
    stage.contract("BBB", "AAA", "shells", 4);
    double before = total();
    stage.month("deliveries");
    double made = 2 + 1 + 4;
    double used = 1 + 0.5 + stage.get("need.CCC.shells");
    assertEquals(before + made - used, total(), 1e-9);
  }

  private double total() {
    return stage.get("stock.AAA.shells")
        + stage.get("stock.BBB.shells")
        + stage.get("stock.CCC.shells");
  }

  @Test
  void aBelligerentUsesUpAShareOfItsNeed() {
    stage.set("need.AAA.shells", 6).set("need.CCC.shells", 6);
    stage.set("war.border.AAA.side", 1).set("war.border.CCC.side", -1);
    stage.set("war.border.active", 1);
    stage.month("deliveries");
    assertEquals(10 + 2 - 0.9 * 6, stage.get("stock.AAA.shells"), 1e-12);
  }

  @Test
  void aDepotHoldsSoMuchAndNoMore() {
    stage.set("production.BBB.shells", 30);
    stage.month("deliveries");
    assertEquals(1.2 * 40, stage.get("stock.BBB.shells"), 1e-12);
  }

  @Test
  void whatDoesNotKeepIsNotStored() {
    stage.month("deliveries");
    assertEquals(0, stage.get("stock.AAA.food"));
    assertTrue(stage.get("net.AAA.food") > stage.get("need.AAA.food"));
  }
}
