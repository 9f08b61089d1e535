package entente.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontsTest {
  private static Stage war(String... more) {
    String[] own = {
      "war.luck",
      "0",
      "war.speed",
      "0.03",
      "war.supplyUse",
      "0.8",
      "war.border.endurance",
      "0",
      "war.needFactor",
      "1"
    };
    return Stage.toy(Stage.and(own, more)).war("AAA", "CCC");
  }

  @Test
  void theFrontMovesTowardsTheSideWithMoreEffort() {
    Stage stage = war("war.border.AAA.force", "2", "war.border.CCC.force", "1", "warUse.on", "off");
    stage.month("fronts");
    assertEquals(0.03 * Math.log(2.001 / 1.001), stage.get("war.border.front"), 1e-12);
    assertEquals(1, stage.get("war.border.age"));
  }

  @Test
  void betweenEqualsOnlyLuckMovesIt() {
    Stage even = war("warUse.on", "off");
    even.month("fronts");
    assertEquals(0, even.get("war.border.front"), 1e-15);
    Stage lucky = war("warUse.on", "off", "war.luck", "0.1");
    lucky.month("fronts");
    assertTrue(Math.abs(lucky.get("war.border.front")) > 1e-6);
  }

  @Test
  void aSideOverrunMakesPeace() {
    Stage stage = war().set("war.border.front", 1);
    assertEquals(List.of("peace"), stage.month("fronts"));
    assertEquals(0, stage.get("war.border.active"));
    assertEquals(0, stage.get("war.border.AAA.side"));
  }

  @Test
  void exhaustionEndsAWarInOneMonthOfItsEndurance() {
    assertEquals(List.of("peace"), war("war.border.endurance", "1").month("fronts"));
    assertEquals(List.of(), war("war.border.endurance", "0").month("fronts"));
  }

  @Test
  void aSlotLeftByAPeaceIsFreeForAnotherWar() {
    Stage stage = war().set("war.border.front", 1);
    stage.month("fronts");
    stage.set("war.spare.AAA.stance", 0.5);
    assertEquals(0, entente.action.Wars.freeSlot(stage.world()));
  }
}
