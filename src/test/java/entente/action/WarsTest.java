package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class WarsTest {
  private static final String[] OWN = {
    "war.needFactor",
    "10",
    "join.loyalty",
    "0.2",
    "join.enmity",
    "0.4",
    "join.severed",
    "0.3",
    "trust.abandoned",
    "0.2",
    "join.patience",
    "3"
  };
  private final Stage stage = Stage.four(OWN);
  private final Initiative join = stage.initiative("join", "BBB", "AAA");

  private Wars wars() {
    return stage.game().rules().terms().wars();
  }

  @Test
  void aBelligerentNeedsArmsManyTimesOverUntilThePeace() {
    double need = stage.get("need.AAA.shells");
    double food = stage.get("need.AAA.food");
    stage.war("AAA", "CCC");
    assertEquals(10 * need, stage.get("need.AAA.shells"), 1e-12);
    assertEquals(food, stage.get("need.AAA.food"));
    wars().end(stage.ledger(), 0);
    assertEquals(need, stage.get("need.AAA.shells"), 1e-12);
    assertFalse(Wars.fights(stage.world(), stage.state("AAA")));
  }

  @Test
  void warEndsTheTreatyOfTheTwoWhoFight() {
    stage.set("pair.AAA.CCC.treaty", 2).set("pair.AAA.BBB.treaty", 1).war("AAA", "CCC");
    assertEquals(0, stage.get("pair.AAA.CCC.treaty"));
    assertEquals(1, stage.get("pair.AAA.BBB.treaty"));
  }

  @Test
  void aSecondWarDoesNotMultiplyTheNeedAgain() {
    stage.war("AAA", "CCC");
    double need = stage.get("need.AAA.shells");
    wars().breakOut(stage.ledger(), 1, stage.state("DDD"), stage.state("AAA"));
    assertEquals(need, stage.get("need.AAA.shells"), 1e-12);
    wars().end(stage.ledger(), 1);
    assertEquals(need, stage.get("need.AAA.shells"), 1e-12);
  }

  @Test
  void whoFollowsAWarStandsAgainstTheOtherSide() {
    stage.war("AAA", "CCC").set("war.border.BBB.stance", 0.4);
    assertTrue(Wars.opposed(stage.world(), stage.state("BBB"), stage.state("CCC")));
    assertFalse(Wars.opposed(stage.world(), stage.state("BBB"), stage.state("AAA")));
    assertTrue(Wars.enemies(stage.world(), stage.state("AAA"), stage.state("CCC")));
    assertFalse(Wars.enemies(stage.world(), stage.state("BBB"), stage.state("CCC")));
  }

  @Test
  void aDeclaredWarsSlotIsNotFreeForAnother() {
    assertEquals(1, Wars.freeSlot(stage.world()));
    wars().breakOut(stage.ledger(), 1, stage.state("DDD"), stage.state("AAA"));
    assertEquals(-1, Wars.freeSlot(stage.world()));
    wars().end(stage.ledger(), 1);
    assertEquals(1, Wars.freeSlot(stage.world()));
  }

  @Test
  void onlyAnAllyAttackedIsJoined() {
    stage.war("CCC", "AAA");
    assertEquals("there is no treaty of mutual defence", stage.obstacle(join));
    stage.set("pair.AAA.BBB.treaty", 2);
    assertEquals("", stage.obstacle(join));
    Stage attacking = Stage.four(OWN).war("AAA", "CCC").set("pair.AAA.BBB.treaty", 2);
    assertEquals(
        "the ally is not under attack",
        attacking.obstacle(attacking.initiative("join", "BBB", "AAA")));
  }

  @Test
  void whoJoinsTakesTheAllysSideAndItsFoes() {
    stage.war("CCC", "AAA").set("pair.AAA.BBB.treaty", 2);
    stage.contract("BBB", "CCC", "food", 0.1).set("dyad.BBB.CCC.hostility", 0.1);
    double trust = stage.get("dyad.AAA.BBB.trust");
    double need = stage.get("need.BBB.shells");
    stage.apply(join, "done");
    assertEquals(-1, stage.get("war.border.BBB.side"));
    assertEquals(10 * need, stage.get("need.BBB.shells"), 1e-12);
    assertEquals(trust + 0.2, stage.get("dyad.AAA.BBB.trust"), 1e-12);
    assertEquals(0.1 + 0.4, stage.get("dyad.BBB.CCC.hostility"), 1e-12);
    assertEquals(0.3, stage.get("dyad.BBB.CCC.sanction"), 1e-12);
    assertEquals(0, stage.get("contract.BBB.CCC.food"));
    assertEquals("the ally is not under attack", stage.obstacle(join));
    assertEquals("Bville enters the war on the side of Aville.", stage.tell(join, "done", ""));
  }

  @Test
  void anAllyThatStaysAwayIsResentedAfterSomeMonths() {
    stage.war("CCC", "AAA").set("pair.AAA.BBB.treaty", 2);
    double trust = stage.get("dyad.AAA.BBB.trust");
    stage.set("war.border.age", 2);
    stage.month("abandonment");
    assertEquals(trust, stage.get("dyad.AAA.BBB.trust"));
    stage.set("war.border.age", 3);
    stage.month("abandonment");
    assertEquals(trust - 0.2, stage.get("dyad.AAA.BBB.trust"), 1e-12);
  }

  @Test
  void anAllyThatStandsByIsNotResented() {
    stage.war("CCC", "AAA").set("pair.AAA.BBB.treaty", 2).set("war.border.BBB.side", -1);
    double trust = stage.get("dyad.AAA.BBB.trust");
    stage.set("war.border.age", 3).month("abandonment");
    assertEquals(trust, stage.get("dyad.AAA.BBB.trust"));
  }
}
