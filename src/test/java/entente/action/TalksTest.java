package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Overture, talks, settlement or breakdown, of AAA and CCC; BBB is left behind. */
class TalksTest {
  private static final String[] OWN = {
    "settle.ripe",
    "3",
    "settlement.relief",
    "0.8",
    "settlement.forgiven",
    "0.7",
    "settlement.warmth",
    "0.6",
    "settlement.betrayal",
    "0.5",
    "overture.hope",
    "0.4",
    "talks.failed",
    "0.05",
    "talks.longest",
    "24",
    "talks.distrust",
    "0",
    "contact.foe",
    "0.3"
  };

  private static Stage stage(String... more) {
    return Stage.toy(Stage.and(OWN, more));
  }

  private final Stage stage = stage("talks.breakdown", "0");
  private final Initiative overture = stage.initiative("overture", "AAA", "CCC");
  private final Initiative terms = stage.initiative("settle", "CCC", "AAA");

  @Test
  void foesMayTalkOnceAndNotWhileTheyFight() {
    assertEquals("", stage.obstacle(overture));
    assertEquals(
        "the two are not foes", stage.obstacle(stage.initiative("overture", "AAA", "BBB")));
    stage.apply(overture, "agreed", "CCC");
    assertEquals("the two are talking already", stage.obstacle(overture));
    stage.set("pair.AAA.CCC.talks", 0).war("AAA", "CCC");
    assertEquals("the two are at war", stage.obstacle(overture));
  }

  @Test
  void talksRipenMonthByMonth() {
    stage.apply(overture, "agreed", "CCC");
    assertEquals(1, stage.get("pair.AAA.CCC.talks"));
    stage.month("diplomacy");
    assertEquals("talks have not ripened", stage.obstacle(terms));
    stage.month("diplomacy");
    assertEquals(3, stage.get("pair.AAA.CCC.talks"));
    assertEquals("", stage.obstacle(terms));
  }

  @Test
  void whoComesToTermsLiftsSanctionsForgivesAndBefriends() {
    double sanction = stage.get("dyad.CCC.AAA.sanction");
    double hostility = stage.get("dyad.AAA.CCC.hostility");
    double trust = stage.get("dyad.AAA.CCC.trust");
    stage.set("pair.AAA.CCC.talks", 3);
    stage.apply(terms, "agreed", "AAA");
    assertEquals(sanction * 0.2, stage.get("dyad.CCC.AAA.sanction"), 1e-12);
    assertEquals(hostility * 0.3, stage.get("dyad.AAA.CCC.hostility"), 1e-12);
    assertEquals(trust + 0.6, stage.get("dyad.AAA.CCC.trust"), 1e-12);
    assertEquals(1, stage.get("pair.AAA.CCC.treaty"));
    assertEquals(1, stage.get("pair.AAA.CCC.settled"));
    assertEquals(0, stage.get("pair.AAA.CCC.talks"));
  }

  @Test
  void aCompanionLeftBehindResentsTheSettlement() {
    double trust = stage.get("dyad.BBB.AAA.trust");
    stage.set("pair.AAA.CCC.talks", 3);
    stage.apply(terms, "agreed", "AAA");
    double lost = 0.5 * stage.get("pair.AAA.BBB.alignment");
    assertEquals(trust - lost, stage.get("dyad.BBB.AAA.trust"), 1e-12);
  }

  @Test
  void whatTalksMayBringIsCountedOnByHopeAndByTrustInTheFoe() {
    double faith = 0.4 * (1 + stage.get("dyad.AAA.CCC.trust")) / 2;
    double sanction = stage.get("dyad.CCC.AAA.sanction");
    int mark = stage.ledger().imagine(stage.state("AAA"));
    stage.apply(overture, "agreed", "CCC");
    assertEquals(sanction * (1 - 0.8 * faith), stage.get("dyad.CCC.AAA.sanction"), 1e-12);
    stage.ledger().forget(mark);
  }

  @Test
  void talksBreakDownTheSoonerTheLessTheTwoTrustEachOther() {
    Stage doomed = stage("talks.breakdown", "0", "talks.distrust", "1");
    doomed.set("pair.AAA.CCC.talks", 1).set("dyad.AAA.CCC.trust", -1);
    doomed.set("dyad.CCC.AAA.trust", -0.99);
    Stage trusting = stage("talks.breakdown", "0", "talks.distrust", "1");
    trusting.set("pair.AAA.CCC.talks", 1).set("dyad.AAA.CCC.trust", 0.2);
    trusting.set("dyad.CCC.AAA.trust", 0);
    assertEquals(List.of("breakdown"), doomed.month("diplomacy", 2));
    assertEquals(List.of(), trusting.month("diplomacy", 2));
  }

  @Test
  void talksThatBreakDownCostTrust() {
    Stage doomed = stage("talks.breakdown", "1").set("pair.AAA.CCC.talks", 2);
    double trust = doomed.get("dyad.AAA.CCC.trust");
    assertEquals(List.of("breakdown"), doomed.month("diplomacy"));
    assertEquals(0, doomed.get("pair.AAA.CCC.talks"));
    assertEquals(trust - 0.05, doomed.get("dyad.AAA.CCC.trust"), 1e-12);
  }

  @Test
  void talksWithoutEndHaveFailed() {
    stage.set("pair.AAA.CCC.talks", 24);
    assertEquals(List.of("breakdown"), stage.month("diplomacy"));
  }

  @Test
  void itSaysWhoTalksAndWhoComesToTerms() {
    assertEquals("Aville and Cville open talks.", stage.tell(overture, "agreed", "CCC"));
    assertEquals("Cville declines to talk with Aville.", stage.tell(overture, "refused", "CCC"));
    assertEquals("Cville and Aville come to terms.", stage.tell(terms, "agreed", "AAA"));
    assertEquals("Aville refuses the terms of Cville.", stage.tell(terms, "refused", "AAA"));
  }
}
