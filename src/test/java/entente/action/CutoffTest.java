package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class CutoffTest {
  private final Stage stage = Stage.toy("trust.cut", "0.5");
  private final Initiative it = stage.initiative("cutoff", "AAA", "BBB");

  @Test
  void allDeliveriesAndTreatiesEndAndAnEmbargoBarsNewDeals() {
    stage.contract("BBB", "AAA", "shells", 0.5).contract("AAA", "BBB", "rocket", 0.01);
    double trust = stage.get("dyad.BBB.AAA.trust");
    stage.apply(it, "done");
    assertEquals(0, stage.get("flow.AAA.BBB.food"));
    assertEquals(0, stage.get("contract.BBB.AAA.shells"));
    assertEquals(0, stage.get("contract.AAA.BBB.rocket"));
    assertEquals(0, stage.get("pair.AAA.BBB.treaty"));
    assertEquals(1, stage.get("dyad.AAA.BBB.embargo"));
    assertEquals(trust - 0.5, stage.get("dyad.BBB.AAA.trust"), 1e-12);
    assertEquals(
        "an embargo bars new deals", stage.obstacle(stage.gift("aid", "AAA", "BBB", "food", 0.1)));
  }

  @Test
  void whereNothingHangsOnAStateThereIsNothingToCut() {
    Initiative rival = stage.initiative("cutoff", "CCC", "BBB");
    assertEquals("there is nothing to cut off", stage.obstacle(rival));
    stage.apply(it, "done");
    assertEquals("there is nothing to cut off", stage.obstacle(it));
  }

  @Test
  void omittedNothingChanges() {
    stage.apply(it, "omitted");
    assertEquals(0.8, stage.get("flow.AAA.BBB.food"));
  }

  @Test
  void itSaysSo() {
    assertEquals("Aville cuts Bville off.", stage.tell(it, "done", ""));
  }
}
