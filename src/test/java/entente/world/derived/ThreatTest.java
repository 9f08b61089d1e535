package entente.world.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.world.Curve;
import org.junit.jupiter.api.Test;

class ThreatTest {
  private static final String TARGET = "dyad.BBB.CCC.threatTarget";

  private static double shift(Stage stage) {
    return Curve.logit(stage.get(TARGET)) - Curve.logit(stage.get("dyad.BBB.CCC.threat"));
  }

  @Test
  void atTheStartItTendsToWhereItIs() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 4);
    for (String dyad : new String[] {"PRK.USA", "USA.PRK", "UKR.RUS", "JPN.CHN", "GSO.RUS"}) {
      assertEquals(
          stage.get("dyad." + dyad + ".threat"), stage.get("dyad." + dyad + ".threatTarget"), 1e-5);
    }
  }

  @Test
  void rememberedAttacksThreatenAndTrustReassures() {
    Stage stage = Stage.toy("threat.hostility", "2.5", "threat.trust", "1.5");
    stage.set("dyad.BBB.CCC.hostility", 0.7).set("dyad.BBB.CCC.trust", -0.3);
    assertEquals(2.5 * (0.7 - 0.5) - 1.5 * (-0.3 + 0.5), shift(stage), 1e-9);
  }

  @Test
  void offensiveMeansThreatenThoseNear() {
    Stage stage = Stage.toy("threat.offence", "1.2");
    double worth = stage.get("technology.bomb.offence") * (1 - 0.5);
    stage.set("tech.CCC.bomb", 1);
    assertEquals(1.2 * 0.7 * worth, shift(stage), 1e-9);
  }

  @Test
  void whoeverStandsWithMyEnemyThreatensMe() {
    Stage stage = Stage.toy("threat.rivals", "5");
    stage.set("dyad.BBB.AAA.hostility", 0.4);
    double friends = 0.4 * stage.get("pair.AAA.CCC.alignment") * stage.get("state.AAA.power");
    assertEquals(5 * friends, shift(stage), 1e-9);
  }

  @Test
  void withoutThatPartOnlyTheRestOfThreatIsLeft() {
    Stage stage = Stage.toy("rivalsInThreat.on", "off");
    stage.set("dyad.BBB.AAA.hostility", 0.4);
    assertEquals(0, shift(stage), 1e-9);
  }

  @Test
  void switchedOffItIsFrozenAtItsStart() {
    Stage stage = Stage.toy("threat.on", "off");
    stage.set("dyad.BBB.CCC.hostility", 1).set("tech.CCC.bomb", 1);
    assertEquals(0, shift(stage), 1e-9);
  }

  @Test
  void itsOutlookGoesAShareOfTheWay() {
    Stage stage = Stage.toy("perception.horizon", "2", "threat.rate", "0.1");
    stage.set("dyad.BBB.CCC.hostility", 1);
    double now = stage.get("dyad.BBB.CCC.threat");
    double way = 1 - 0.9 * 0.9;
    double expected = now + way * (stage.get(TARGET) - now);
    assertEquals(expected, stage.get("dyad.BBB.CCC.threatOutlook"), 1e-12);
  }

  @Test
  void whoHasLostAllPowerThreatensLessAndSeesMoreAndIsStillReckonedWith() {
    Stage stage = Stage.toy("dyad.AAA.BBB.proximity", "0");
    double before = stage.get("dyad.AAA.CCC.threatTarget");
    stage.set("state.CCC.power", 0);
    assertTrue(stage.get("dyad.AAA.CCC.threatTarget") < before);
    assertTrue(stage.get("dyad.CCC.AAA.threatTarget") <= 1);
    stage.set("state.BBB.power", 0).set("dyad.BBB.CCC.proximity", 0);
    assertTrue(stage.get("dyad.AAA.BBB.threatTarget") >= 0);
  }
}
