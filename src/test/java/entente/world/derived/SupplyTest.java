package entente.world.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class SupplyTest {

  @Test
  void netSupplyIsProductionAndWhatComesInLessWhatGoesOut() {
    Stage stage = Stage.toy();
    stage.contract("BBB", "CCC", "food", 0.3);
    assertEquals(1 + 0.8 - 0.3, stage.get("net.BBB.food"), 1e-12);
    assertEquals(50 - 0.8, stage.get("net.AAA.food"), 1e-12);
  }

  @Test
  void supplyIsTheLogarithmOfWhatCoversTheNeed() {
    Stage stage = Stage.toy();
    assertEquals(Math.log(1.8 / 2), stage.get("state.BBB.supply"), 1e-12);
  }

  @Test
  void aStockCountsASpreadOverTheHorizonWhereAGoodKeeps() {
    Stage stage = Stage.toy("society.stockHorizon", "10", "society.mostSufficiency", "5");
    stage.set("need.BBB.shells", 4).set("stock.BBB.shells", 30);
    assertEquals(Math.log((1 + 30 / 10.0) / 4), stage.get("state.BBB.warSupply"), 1e-12);
    stage.set("stock.BBB.food", 1000);
    assertEquals(Math.log(1.8 / 2), stage.get("state.BBB.supply"), 1e-12);
  }

  @Test
  void nobodyStarvesWhollyAndPlentyAddsLittle() {
    Stage stage = Stage.toy("society.leastSufficiency", "0.1", "society.mostSufficiency", "1.2");
    stage.set("need.BBB.food", 1000);
    assertEquals(Math.log(0.1), stage.get("state.BBB.supply"), 1e-12);
    stage.set("need.BBB.food", 0.01);
    assertEquals(Math.log(1.2), stage.get("state.BBB.supply"), 1e-12);
  }

  @Test
  void whoNeedsNothingLacksNothing() {
    Stage stage = Stage.toy();
    stage.set("need.BBB.food", 0);
    assertEquals(0, stage.get("state.BBB.supply"));
  }

  @Test
  void switchedOffEverySupplyIsWhole() {
    assertEquals(0, Stage.toy("society.on", "off").get("state.BBB.supply"));
    assertEquals(
        0, Stage.toy("warUse.on", "off").set("need.AAA.shells", 9).get("state.AAA.warSupply"));
  }
}
