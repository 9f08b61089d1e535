package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

/** BBB arms AAA in its war against CCC, who keeps the norm. */
class NormReactionTest {
  private static final String[] OWN = {
    "norm.trust",
    "0.6",
    "norm.hostility",
    "0.12",
    "norm.sanction",
    "0.2",
    "norm.sale",
    "0.7",
    "norm.gift",
    "1.2",
    "norm.allied",
    "0.3",
    "market.comfort",
    "1"
  };
  private static final double VISIBLE = 0.5;

  private static Stage atWar(String... more) {
    String[] own = Stage.and(OWN, "good.shells.salience", Double.toString(VISIBLE));
    return Stage.toy(Stage.and(own, more)).war("AAA", "CCC");
  }

  private static Initiative sale(Stage stage) {
    return stage.deal("barter", "AAA", "BBB", "shells", 1, "food", 0.2);
  }

  private static void blamed(Stage before, Stage after, double strength) {
    for (String part : new String[] {"trust", "hostility", "sanction"}) {
      String cell = "dyad.CCC.BBB." + part;
      double sign = part.equals("trust") ? -1 : 1;
      double expected = sign * before.number("norm." + part) * strength * VISIBLE;
      assertEquals(expected, after.get(cell) - before.get(cell), 1e-12, part);
    }
  }

  @Test
  void whoSellsArmsToABelligerentIsBlamedByTheOtherSide() {
    Stage stage = atWar();
    stage.apply(sale(stage), "agreed", "BBB");
    blamed(atWar(), stage, 0.7);
  }

  @Test
  void aGiftIsBlamedMore() {
    Stage stage = atWar();
    stage.apply(stage.gift("arm", "BBB", "AAA", "shells", 1), "agreed", "AAA");
    blamed(atWar(), stage, 1.2);
  }

  @Test
  void underATreatyOfMutualDefenceItIsBlamedLess() {
    Stage stage = atWar().set("pair.AAA.BBB.treaty", 2);
    stage.apply(sale(stage), "agreed", "BBB");
    blamed(atWar(), stage, 0.7 * 0.7);
  }

  @Test
  void breadIsNotBlamed() {
    Stage stage = atWar();
    stage.apply(stage.gift("aid", "BBB", "AAA", "food", 1), "agreed", "AAA");
    blamed(atWar(), stage, 0);
  }

  @Test
  void whoDoesNotKeepTheNormBlamesNobody() {
    Stage stage = atWar("state.CCC.normWeight", "0");
    stage.apply(sale(stage), "agreed", "BBB");
    blamed(atWar(), stage, 0);
  }

  @Test
  void switchedOffNobodyMinds() {
    Stage stage = atWar("norm.on", "off");
    stage.apply(sale(stage), "agreed", "BBB");
    blamed(atWar(), stage, 0);
  }

  @Test
  void whatIsHiddenIsBlamedOnlyOnceItComesToLight() {
    Stage stage = atWar("doctrine.CCC.intelligence", "1");
    stage.apply(sale(stage).hidden(), "agreed", "BBB");
    blamed(atWar(), stage, 0);
    assertEquals(1, stage.get("covert.BBB.AAA.shells"));
    stage.month("detection");
    blamed(atWar(), stage, 0.7);
    assertEquals(0, stage.get("covert.BBB.AAA.shells"));
  }

  @Test
  void whoPlansToHideItReckonsWithDetectionWithinTheYear() {
    Stage stage = atWar("doctrine.CCC.intelligence", "0.1", "doctrine.AAA.intelligence", "0");
    int mark = stage.ledger().imagine(stage.state("BBB"));
    stage.apply(sale(stage).hidden(), "agreed", "BBB");
    blamed(atWar(), stage, 0.7 * (1 - Math.pow(0.9, 12)));
    stage.ledger().forget(mark);
  }
}
