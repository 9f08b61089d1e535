package entente.action;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

/** CCC moves sanctions on BBB, whom AAA can shield with its veto. */
class SanctionTest {
  private static final String[] OWN = {
    "sanction.step", "0.2", "sanction.unilateral", "0.25", "sanction.hindrance", "0.04",
    "sanction.resentment", "0.02", "trust.sanctioned", "0.05", "trust.followThrough", "0.03",
    "trust.shield", "0.1", "relieve.step", "0.2", "contact.foe", "0.3"
  };
  private final Stage stage = Stage.four(Stage.and(OWN, "dyad.DDD.BBB.hostility", "0.4"));
  private final Initiative it = stage.initiative("sanction", "CCC", "BBB");
  private final double before = stage.get("dyad.CCC.BBB.sanction");
  private final double trust = stage.get("dyad.BBB.CCC.trust");

  @Test
  void aRoundOfSanctionsCutsIntercourseAndTrust() {
    stage.apply(it, "passed");
    assertEquals(before + 0.2, stage.get("dyad.CCC.BBB.sanction"), 1e-12);
    assertEquals(trust - 0.05, stage.get("dyad.BBB.CCC.trust"), 1e-12);
    assertEquals(0.03, stage.get("dyad.DDD.CCC.trust"), 1e-12);
  }

  @Test
  void shieldedOnlyTheUnilateralPartIsLeft() {
    double shield = stage.get("dyad.BBB.AAA.trust");
    stage.apply(it, "shielded", "AAA");
    assertEquals(before + 0.2 * 0.25, stage.get("dyad.CCC.BBB.sanction"), 1e-12);
    assertEquals(trust - 0.05 * 0.25, stage.get("dyad.BBB.CCC.trust"), 1e-12);
    assertEquals(shield + 0.1, stage.get("dyad.BBB.AAA.trust"), 1e-12);
  }

  @Test
  void theKeepersOfTheNormResentTheShield() {
    double rival = stage.get("dyad.CCC.AAA.trust");
    stage.apply(it, "shielded", "AAA");
    assertEquals(-0.02 * 0.5, stage.get("dyad.DDD.AAA.trust"), 1e-12);
    assertEquals(rival - 0.02, stage.get("dyad.CCC.AAA.trust"), 1e-12);
  }

  @Test
  void whoHasAVetoAndIsNoFoeOfTheTargetIsAsked() {
    assertArrayEquals(new int[] {stage.state("AAA")}, it.action().responders(stage.world(), it));
    stage.set("dyad.AAA.BBB.hostility", 0.5);
    assertArrayEquals(new int[0], it.action().responders(stage.world(), it));
  }

  @Test
  void againstOneWhoHasAVetoItselfNobodyIsAsked() {
    Initiative council = stage.initiative("sanction", "CCC", "AAA");
    assertArrayEquals(new int[0], council.action().responders(stage.world(), council));
  }

  @Test
  void sanctionsNeedHostility() {
    assertEquals(
        "there is no hostility to act on",
        stage.obstacle(stage.initiative("sanction", "AAA", "BBB")));
  }

  @Test
  void whereAllIsCutNothingIsLeftToCut() {
    stage.set("dyad.CCC.BBB.sanction", 0.99);
    assertEquals("nothing is left to cut", stage.obstacle(it));
  }

  @Test
  void theTargetIsThoughtToBeDeniedTechnologyButReallyIsNot() {
    double level = stage.get("tech.BBB.rocket");
    int mark = stage.ledger().imagine(stage.state("CCC"));
    stage.apply(it, "passed");
    assertEquals(level - 0.04, stage.get("tech.BBB.rocket"), 1e-12);
    stage.ledger().forget(mark);
    stage.apply(it, "passed");
    assertEquals(level, stage.get("tech.BBB.rocket"));
  }

  @Test
  void reliefRestoresIntercourseAndTrustButFoesResentIt() {
    stage.apply(stage.initiative("relieve", "CCC", "BBB"), "done");
    assertEquals(before - 0.2, stage.get("dyad.CCC.BBB.sanction"), 1e-12);
    assertEquals(trust + 0.05, stage.get("dyad.BBB.CCC.trust"), 1e-12);
    assertEquals(-0.03, stage.get("dyad.DDD.CCC.trust"), 1e-12);
    assertEquals(
        "there is little to lift", stage.obstacle(stage.initiative("relieve", "AAA", "BBB")));
  }

  @Test
  void itSaysWhoMovesAndWhoShields() {
    assertEquals("Cville moves sanctions on Bville.", stage.tell(it, "passed", ""));
    assertEquals(
        "Cville moves sanctions on Bville; Aville shields it with its veto.",
        stage.tell(it, "shielded", "AAA"));
    assertEquals(
        "Cville eases its sanctions on Bville.",
        stage.tell(stage.initiative("relieve", "CCC", "BBB"), "done", ""));
  }
}
