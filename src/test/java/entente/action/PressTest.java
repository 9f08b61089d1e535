package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

/** AAA presses its client BBB to stop arming DDD. */
class PressTest {
  private static Stage stage(String... more) {
    String[] own = {
      "press.leverage", "0.15", "press.punished", "0.3", "press.left", "0.5",
      "trust.pressed", "0.12", "trust.pressedThird", "0.08", "trust.givenIn", "0.15",
      "press.deference", "0.2"
    };
    Stage stage = Stage.four(Stage.and(own, more)).contract("BBB", "DDD", "shells", 0.5);
    return stage.contract("DDD", "BBB", "food", 0.1);
  }

  private final Stage stage = stage();
  private final Initiative it = stage.initiative("press", "AAA", "BBB", "DDD");
  private final double trust = stage.get("dyad.BBB.AAA.trust");

  @Test
  void whoGivesInEndsItsDealsWithTheThirdParty() {
    stage.apply(it, "complied", "BBB");
    assertEquals(0, stage.get("contract.BBB.DDD.shells"));
    assertEquals(0, stage.get("contract.DDD.BBB.food"));
    assertEquals(trust - 0.12, stage.get("dyad.BBB.AAA.trust"), 1e-12);
    assertEquals(-0.08, stage.get("dyad.DDD.AAA.trust"), 1e-12);
    assertEquals(-0.15, stage.get("dyad.DDD.BBB.trust"), 1e-12);
    assertEquals(-0.15, stage.get("dyad.BBB.DDD.trust"), 1e-12);
  }

  @Test
  void whoRefusesAndIsPunishedKeepsTheDealAndLosesSupplies() {
    stage.apply(it, "punished", "BBB");
    assertEquals(0.5, stage.get("contract.BBB.DDD.shells"));
    assertEquals(0.8 * 0.5, stage.get("flow.AAA.BBB.food"), 1e-12);
    assertEquals(trust - 0.12, stage.get("dyad.BBB.AAA.trust"), 1e-12);
  }

  @Test
  void whoRefusesUnpunishedHasOnlyBeenPressed() {
    stage.apply(it, "defied", "BBB");
    assertEquals(0.5, stage.get("contract.BBB.DDD.shells"));
    assertEquals(0.8, stage.get("flow.AAA.BBB.food"), 1e-12);
    assertEquals(trust - 0.12, stage.get("dyad.BBB.AAA.trust"), 1e-12);
  }

  @Test
  void givingWayMakesAHabitAndDefianceUnpunishedUnmakesIt() {
    stage.apply(it, "complied", "BBB");
    assertEquals(0.2, stage.get("dyad.BBB.AAA.deference"), 1e-12);
    assertEquals(0, stage.get("dyad.AAA.BBB.deference"), 1e-12);
    Stage defiant = stage("press.left", "0.5").set("dyad.BBB.AAA.deference", 0.3);
    Initiative again = defiant.initiative("press", "AAA", "BBB", "DDD");
    defiant.apply(again, "punished", "BBB");
    assertEquals(0.3, defiant.get("dyad.BBB.AAA.deference"), 1e-12);
    defiant.apply(again, "defied", "BBB");
    assertEquals(0.1, defiant.get("dyad.BBB.AAA.deference"), 1e-12);
  }

  @Test
  void refusalIsPunishedWithAChanceThatBothForesee() {
    assertEquals(1, stage.chance(it, true, "complied"));
    assertEquals(0.3, stage.chance(it, false, "punished"), 1e-12);
    assertEquals(0.7, stage.chance(it, false, "defied"), 1e-12);
  }

  @Test
  void pressureTakesALever() {
    stage.set("flow.AAA.BBB.food", 0).set("pair.AAA.BBB.treaty", 0);
    assertEquals("there is no lever", stage.obstacle(it));
  }

  @Test
  void thereMustBeAKnownDealInArmsToStop() {
    assertEquals("", stage.obstacle(it));
    stage.set("covert.BBB.DDD.shells", 1);
    assertEquals("there is no contract to stop", stage.obstacle(it));
  }

  @Test
  void itSaysWhatCameOfIt() {
    String pressed = "Aville presses Bville to stop its deals with Dville";
    assertEquals(pressed + ", and it gives in.", stage.tell(it, "complied", "BBB"));
    assertEquals(
        pressed + "; it refuses, and its supplies are cut by way of punishment.",
        stage.tell(it, "punished", "BBB"));
    assertEquals(pressed + "; it refuses, and nothing follows.", stage.tell(it, "defied", "BBB"));
  }
}
