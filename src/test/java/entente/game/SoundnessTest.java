package entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.action.Initiative;
import entente.fixture.Stage;
import entente.process.Phase;
import entente.world.Cause;
import entente.world.Entry;
import entente.world.Layout;
import entente.world.Quantity;
import org.junit.jupiter.api.Test;

/** Defects once found by reading or by play; none may come back. */
class SoundnessTest {

  @Test
  void withoutTrustEveryTrustIsZeroThroughoutWhateverAnInjectSays() {
    Game game = new Game(Stage.shipped("northeast-asia", "trust.on", "off").plan(), 1, true);
    for (int turn = 0; turn < 18; turn++) {
      game.playTurn();
    }
    for (double[] cells : game.recording().series()) {
      Layout layout = game.world().layout();
      for (int cell = 0; cell < cells.length; cell++) {
        if (layout.used(cell) && layout.quantity(cell) == Quantity.TRUST) {
          assertEquals(0, cells[cell], layout.name(cell));
        }
      }
    }
  }

  @Test
  void aSecondWarInTheSameSlotIsOnRecordToo() {
    Stage stage = Stage.toy("war.spare.endurance", "1");
    Game game = stage.game();
    game.rules().terms().wars().breakOut(stage.ledger(), 1, 1, 2);
    game.noteWars();
    game.advance(Phase.WAR);
    assertEquals(0, stage.get("war.spare.active"));
    game.endTurn();
    stage.ledger().because(Stage.BY_HAND);
    game.rules().terms().wars().breakOut(stage.ledger(), 1, 1, 2);
    game.noteWars();
    long wars =
        game.recording().events().stream().filter(event -> event.kind().equals("war")).count();
    assertEquals(2, wars);
  }

  @Test
  void theReceiverOfAHiddenDeliveryCannotDetectIt() {
    Stage stage =
        Stage.toy(
            "doctrine.AAA.intelligence", "1", "doctrine.CCC.intelligence", "0", "norm.on", "on");
    hiddenArmsCostNoTrust(stage);
  }

  @Test
  void withoutDetectionNobodyReckonsWithIt() {
    Stage stage = Stage.toy("detection.on", "off", "doctrine.CCC.intelligence", "0.5");
    hiddenArmsCostNoTrust(stage);
  }

  /** In the mind of who receives them, whom they are used against goes on trusting it. */
  private static void hiddenArmsCostNoTrust(Stage stage) {
    stage.war("AAA", "CCC");
    double trust = stage.get("dyad.CCC.BBB.trust");
    Initiative it = stage.deal("barter", "AAA", "BBB", "shells", 1, "food", 0.2).hidden();
    int mark = stage.ledger().imagine(stage.state("BBB"));
    stage.apply(it, "agreed", "BBB");
    assertEquals(trust, stage.get("dyad.CCC.BBB.trust"));
    stage.ledger().forget(mark);
  }

  @Test
  void withoutSocietySuppliesMakeNobodyDependent() {
    Stage stage = Stage.toy("society.on", "off", "pair.AAA.BBB.treaty", "0");
    assertEquals(0, stage.get("dyad.BBB.AAA.dependency"));
  }

  @Test
  void aHiddenGiftThatComesToLightIsBlamedAsAGift() {
    String[] own = {"norm.gift", "2", "norm.sale", "1", "doctrine.CCC.intelligence", "1"};
    Stage open = Stage.toy(own).war("AAA", "CCC");
    open.apply(open.gift("arm", "BBB", "AAA", "shells", 1), "agreed", "AAA");
    Stage dark = Stage.toy(own).war("AAA", "CCC");
    dark.apply(dark.gift("arm", "BBB", "AAA", "shells", 1).hidden(), "agreed", "AAA");
    dark.month("detection");
    assertEquals(open.get("dyad.CCC.BBB.trust"), dark.get("dyad.CCC.BBB.trust"), 1e-12);
  }

  @Test
  void nothingIsLeftOfTheTermOfAContractCutOff() {
    Stage stage = Stage.toy().contract("BBB", "AAA", "shells", 1);
    stage.set("covert.BBB.AAA.shells", 1);
    stage.apply(stage.initiative("cutoff", "AAA", "BBB"), "done");
    assertEquals(0, stage.get("term.BBB.AAA.shells"));
    assertEquals(0, stage.get("covert.BBB.AAA.shells"));
  }

  @Test
  void aStateIsNotUnsettledBecauseOfAnothersCollapse() {
    Stage stage =
        Stage.toy(
            "society.collapseHazard",
            "1",
            "society.collapseWidth",
            "0.001",
            "society.collapseThreshold",
            "0.2",
            "society.adaptation",
            "0");
    stage.set("state.AAA.stability", 0.05);
    stage.game().advance(Phase.SOCIETY);
    int cell = stage.cell("state.BBB.stability");
    for (Entry entry : stage.ledger().entries()) {
      if (entry.cell() == cell && entry.cause().kind() == Cause.Kind.PROCESS) {
        assertEquals(-1, entry.cause().event());
      }
    }
  }

  @Test
  void veryPreciseMindsHaveChancesToo() {
    Stage stage =
        Stage.toy(
            "doctrine.BBB.precision", "1000", "cost.develop", "2", "technology.rocket.cost", "2");
    for (int a = 0; a < Rules.ACTIONS.size(); a++) {
      if (!Rules.ACTIONS.get(a).equals("develop")) {
        stage.set("repertoire.BBB." + Rules.ACTIONS.get(a), 0);
      }
    }
    stage.game().decide(stage.state("BBB"));
    stage
        .game()
        .recording()
        .decisions()
        .forEach(
            d -> d.options().forEach(o -> assertTrue(o.probability() >= 0, "" + o.probability())));
  }

  @Test
  void aSentenceBeginsWithACapital() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 7);
    for (int turn = 0; turn < 24; turn++) {
      stage.game().playTurn();
    }
    for (Event event : stage.game().recording().events()) {
      assertTrue(Character.isUpperCase(event.sentence().charAt(0)), event.sentence());
    }
  }

  @Test
  void aFallenRegimeComesToNoTerms() {
    Stage stage = Stage.toy("settle.ripe", "1").set("pair.AAA.CCC.talks", 3);
    stage.set("state.CCC.collapsed", 1);
    assertTrue(!stage.obstacle(stage.initiative("settle", "AAA", "CCC")).isEmpty());
  }

  @Test
  void warEndsTalks() {
    Stage stage = Stage.toy("settle.ripe", "1").set("pair.AAA.CCC.talks", 3).war("AAA", "CCC");
    assertTrue(!stage.obstacle(stage.initiative("settle", "AAA", "CCC")).isEmpty());
  }
}
