package entente.world.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.world.Curve;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static double shift(Stage stage, String pair) {
    double target = stage.get("pair." + pair + ".alignmentTarget");
    return Curve.logit(target) - Curve.logit(stage.get("pair." + pair + ".alignment"));
  }

  @Test
  void atTheStartItTendsToWhereItIs() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 4);
    for (String pair : new String[] {"RUS.CHN", "RUS.PRK", "CHN.PRK", "USA.KOR", "KOR.JPN"}) {
      assertEquals(0, shift(stage, pair), 1e-9, pair);
    }
  }

  @Test
  void treatyAndVisibleCooperationBringTwoStatesTogether() {
    Stage stage = Stage.toy("alignment.treaty", "0.7", "alignment.cooperation", "0.5");
    stage.set("pair.AAA.BBB.treaty", 2).set("pair.AAA.BBB.cooperation", 0.4);
    assertEquals(0.7 / 2 + 0.5 * 0.4, shift(stage, "AAA.BBB"), 1e-9);
  }

  @Test
  void theStrongestThirdAndNotTheSumOfThirdsClosesATriad() {
    Stage stage = Stage.four("closure.weight", "2", "crossPressure.on", "off");
    double before = strongest(stage);
    stage.set("pair.AAA.CCC.alignment", 0.6).set("pair.BBB.CCC.alignment", 0.5);
    stage.set("pair.AAA.DDD.alignment", 0.4).set("pair.BBB.DDD.alignment", 0.5);
    assertEquals(2 * (0.6 * 0.5 - before), shift(stage, "AAA.BBB"), 1e-9);
  }

  private static double strongest(Stage stage) {
    double viaC = stage.get("pair.AAA.CCC.alignment") * stage.get("pair.BBB.CCC.alignment");
    double viaD = stage.get("pair.AAA.DDD.alignment") * stage.get("pair.BBB.DDD.alignment");
    return Math.max(viaC, viaD);
  }

  @Test
  void withoutClosureNoThirdCounts() {
    Stage stage = Stage.four("closure.on", "off", "crossPressure.on", "off");
    stage.set("pair.AAA.DDD.alignment", 0.9).set("pair.BBB.DDD.alignment", 0.9);
    assertEquals(0, shift(stage, "AAA.BBB"), 1e-9);
  }

  @Test
  void aCommonThreatCountsByWhatHasBeenAddedSinceTheStart() {
    Stage stage = Stage.toy("alignment.commonThreat", "0.3");
    double before = stage.get("dyad.AAA.CCC.threat");
    stage.set("dyad.AAA.CCC.threat", 0.9);
    double added = (0.9 - before) * stage.get("dyad.BBB.CCC.threat") * 0.4;
    assertEquals(0.3 * added, shift(stage, "AAA.BBB"), 1e-9);
  }

  @Test
  void whoeverBefriendsMyEnemyDriftsFromMe() {
    Stage stage = Stage.toy("crossPressure.weight", "8", "closure.on", "off");
    double before = stage.get("pair.BBB.CCC.alignment");
    stage.set("pair.BBB.CCC.alignment", 0.3);
    double cross = stage.get("dyad.AAA.CCC.hostility") * (0.3 - before);
    assertEquals(-8 * cross, shift(stage, "AAA.BBB"), 1e-9);
  }

  @Test
  void whoeverLeavesMyEnemyDoesNotComeCloserByIt() {
    Stage stage =
        Stage.toy(
            "crossPressure.weight", "8", "closure.on", "off", "pair.BBB.CCC.alignment", "0.3");
    stage.set("pair.BBB.CCC.alignment", 0.01);
    assertEquals(0, shift(stage, "AAA.BBB"), 1e-9);
  }

  @Test
  void withoutCrossPressureBefriendingAnEnemyDoesNotEstrange() {
    Stage stage = Stage.toy("crossPressure.on", "off", "closure.on", "off");
    stage.set("pair.BBB.CCC.alignment", 0.8);
    assertEquals(0, shift(stage, "AAA.BBB"), 1e-9);
  }

  @Test
  void aCampIsThePowerOfThoseSeenTogetherWithAState() {
    Stage stage = Stage.toy("perception.horizon", "0");
    double expected =
        stage.get("pair.AAA.BBB.alignment") * stage.get("state.AAA.power")
            + stage.get("pair.BBB.CCC.alignment") * stage.get("state.CCC.power");
    assertEquals(expected, stage.get("state.BBB.campPower"), 1e-12);
    assertTrue(expected > 0);
  }
}
