package entente.action;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

/** The client BBB provokes CCC; its patron AAA is asked first. */
class ProvokeTest {
  private static final String[] OWN = {
    "provoke.success", "0.45", "provoke.escalation", "0.2", "provoke.deterred", "0.5",
    "provoke.enmity", "0.4", "provoke.recent", "0.6", "provoke.memory", "0.35",
    "provoke.concession", "0.2", "provoke.cowed", "0.25", "provoke.hardening", "0.12",
    "provoke.punishment", "0.1", "provoke.entangled", "0.12", "consultation.heed", "0.3"
  };

  private static Stage stage(String... more) {
    return Stage.toy(Stage.and(OWN, more));
  }

  private final Stage stage = stage();
  private final Initiative it = stage.initiative("provoke", "BBB", "CCC");

  @Test
  void thePatronOnWhomTheActorHangsMostIsAsked() {
    assertArrayEquals(new int[] {stage.state("AAA")}, it.action().responders(stage.world(), it));
  }

  @Test
  void refusalIsHeededByKinshipAndDependency() {
    Stage hanging = stage("dependency.on", "off", "dependency.whenOff", "0.4");
    Initiative one = hanging.initiative("provoke", "BBB", "CCC");
    double heeded = 0.3 * hanging.get("dyad.BBB.AAA.affinity") + 0.4;
    assertEquals(heeded, hanging.chance(one, false, "heldBack"), 1e-12);
    assertEquals(0, hanging.chance(one, true, "heldBack"));
  }

  @Test
  void whoCannotDoWithoutItsPatronAlwaysHeedsIt() {
    Stage hanging = stage("dependency.on", "off", "dependency.whenOff", "0.9");
    Initiative one = hanging.initiative("provoke", "BBB", "CCC");
    assertEquals(1, hanging.chance(one, false, "heldBack"));
  }

  @Test
  void itComesToWarTheLikelierTheLessTheFoeIsDeterred() {
    double war = 0.2 * (1 - 0.5 * stage.get("dyad.BBB.CCC.deterrence"));
    assertEquals(war, stage.chance(it, true, "war"), 1e-12);
    assertEquals((1 - war) * 0.45, stage.chance(it, true, "succeeded"), 1e-12);
    assertEquals((1 - war) * 0.55, stage.chance(it, true, "failed"), 1e-12);
  }

  @Test
  void withoutAFreeSlotThereIsNoWar() {
    stage.set("war.spare.AAA.stance", 0.1);
    assertEquals(0, stage.chance(it, true, "war"));
    assertEquals(0.45, stage.chance(it, true, "succeeded"), 1e-12);
  }

  @Test
  void nobodyIsAskedWithoutConsultation() {
    Stage alone = stage("consultation.on", "off");
    Initiative one = alone.initiative("provoke", "BBB", "CCC");
    assertEquals(0, one.action().responders(alone.world(), one).length);
    assertEquals(0, alone.chance(one, false, "heldBack"));
  }

  @Test
  void provocationTakesEnmityAndTimeAndATargetNotAtWar() {
    assertEquals("", stage.obstacle(it));
    assertEquals(
        "there is too little enmity", stage.obstacle(stage.initiative("provoke", "AAA", "BBB")));
    stage.set("state.BBB.provocation", 0.7);
    assertEquals("the last provocation is too recent", stage.obstacle(it));
    stage.set("state.BBB.provocation", 0).war("AAA", "CCC");
    assertEquals("the target is at war", stage.obstacle(it));
  }

  @Test
  void successWringsAConcession() {
    stage.set("dyad.CCC.BBB.sanction", 0.3);
    stage.apply(it, "succeeded", "AAA");
    assertEquals(0.3 - 0.2, stage.get("dyad.CCC.BBB.sanction"), 1e-12);
    assertEquals(0.35, stage.get("state.BBB.provocation"), 1e-12);
    assertEquals(0.12, stage.get("state.AAA.entanglement"), 1e-12);
  }

  @Test
  void successCowsTheFoeIntoArmingTheActorsEnemiesLess() {
    stage.war("AAA", "BBB").set("flow.CCC.AAA.shells", 2);
    stage.apply(it, "succeeded");
    assertEquals(2 * 0.75, stage.get("flow.CCC.AAA.shells"), 1e-12);
  }

  @Test
  void failureHardensTheFoe() {
    double hostility = stage.get("dyad.CCC.BBB.hostility");
    double sanction = stage.get("dyad.CCC.BBB.sanction");
    stage.apply(it, "failed");
    assertEquals(hostility + 0.12, stage.get("dyad.CCC.BBB.hostility"), 1e-12);
    assertEquals(sanction + 0.1, stage.get("dyad.CCC.BBB.sanction"), 1e-12);
    assertEquals(0, stage.get("state.AAA.entanglement"));
  }

  @Test
  void inNoWayDoesAProvocationImproveTheActorsOwnAttitudes() {
    for (String branch : it.action().branches()) {
      Stage one = stage();
      double hostility = one.get("dyad.BBB.CCC.hostility");
      double trust = one.get("dyad.BBB.CCC.trust");
      one.apply(one.initiative("provoke", "BBB", "CCC"), branch, "AAA");
      assertEquals(hostility, one.get("dyad.BBB.CCC.hostility"), branch);
      assertEquals(trust, one.get("dyad.BBB.CCC.trust"), branch);
    }
  }

  @Test
  void aWarTakesAFreeSlotAndOthersLeanAsTheyAreAligned() {
    double lean = stage.get("pair.AAA.BBB.alignment") - stage.get("pair.AAA.CCC.alignment");
    stage.apply(it, "war");
    assertEquals(1, stage.get("war.spare.active"));
    assertEquals(1, stage.get("war.spare.BBB.side"));
    assertEquals(-1, stage.get("war.spare.CCC.side"));
    assertEquals(lean, stage.get("war.spare.AAA.stance"), 1e-12);
    assertEquals(1, stage.get("dyad.CCC.BBB.hostility"));
  }

  @Test
  void heldBackNothingChanges() {
    double[] before = stage.world().copy();
    stage.apply(it, "heldBack");
    assertArrayEquals(before, stage.world().copy());
  }

  @Test
  void itSaysWhatCameOfIt() {
    assertEquals(
        "Bville provokes Cville with the consent of Aville and wrings a concession from it.",
        stage.tell(it, "succeeded", "AAA"));
    assertEquals("Bville provokes Cville and fails.", stage.tell(it, "failed", ""));
    assertEquals("Bville provokes Cville, and it comes to war.", stage.tell(it, "war", ""));
    assertEquals(
        "Bville heeds advice and does not provoke Cville.", stage.tell(it, "heldBack", ""));
  }
}
