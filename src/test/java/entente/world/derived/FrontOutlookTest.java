package entente.world.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class FrontOutlookTest {
  private static Stage war(String... more) {
    String[] own = {
      "war.speed", "0.03", "war.supplyUse", "0.8", "war.horizon", "12", "war.needFactor", "1"
    };
    return Stage.toy(Stage.and(own, more)).war("AAA", "CCC");
  }

  @Test
  void theFrontTendsToTheSideWithMoreEffort() {
    // Equal forces; the attacker has a fifth of its shells, the defender all it can use.
    Stage stage = war("society.mostSufficiency", "1");
    stage.set("need.AAA.shells", 10).set("stock.AAA.shells", 0);
    double attack = 1e-3 + Math.exp(0.8 * Math.log(0.2));
    double defence = 1e-3 + 1;
    double expected = 0.1 + 12 * 0.03 * Math.log(attack / defence);
    stage.set("war.border.front", 0.1);
    assertEquals(expected, stage.get("war.border.outlook"), 1e-12);
  }

  @Test
  void moreShellsMoveItBack() {
    Stage stage = war();
    stage.set("need.AAA.shells", 10);
    double before = stage.get("war.border.outlook");
    stage.contract("BBB", "AAA", "shells", 1);
    assertTrue(stage.get("war.border.outlook") > before);
  }

  @Test
  void anAllysForceAddsToASidesEffort() {
    Stage stage = war();
    double before = stage.get("war.border.outlook");
    stage.set("war.border.BBB.side", -1);
    assertTrue(stage.get("war.border.outlook") < before);
  }

  @Test
  void itNeverLeavesTheMap() {
    Stage stage = war("war.border.AAA.force", "10", "war.border.CCC.force", "0.001");
    assertEquals(1, stage.get("war.border.outlook"));
  }

  @Test
  void withoutAWarItStaysWhereItIs() {
    Stage stage = Stage.toy("war.border.front", "0.3");
    assertEquals(0.3, stage.get("war.border.outlook"));
  }

  @Test
  void withoutTheMechanismSuppliesMoveNothing() {
    Stage stage = war("warUse.on", "off");
    double before = stage.get("war.border.outlook");
    stage.set("need.AAA.shells", 100);
    assertEquals(before, stage.get("war.border.outlook"));
  }
}
