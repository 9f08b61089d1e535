package entente.mind.motive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

/** What each motive is made of, with what perceptions will come to left out of it. */
class MotivesTest {
  private static Stage stage(String... more) {
    return Stage.four(Stage.and(new String[] {"perception.horizon", "0"}, more));
  }

  private static double worth(double stability) {
    return 2 * Math.sqrt(stability) - 1;
  }

  @Test
  void survivalIsMoreUrgentTheLowerStabilityIs() {
    Stage stage = stage();
    assertEquals(worth(0.55), stage.motive("BBB", "survival"), 1e-9);
    assertEquals(0, worth(0.25), 1e-12);
  }

  @Test
  void securityIsThreatThatDeterrenceDoesNotTakeAway() {
    Stage stage = stage("motive.relief", "0.8");
    double sum = 0;
    for (String j : new String[] {"AAA", "CCC", "DDD"}) {
      double left = 1 - 0.8 * stage.get("dyad.BBB." + j + ".deterrence");
      sum -= stage.get("dyad.BBB." + j + ".threat") * left;
    }
    assertEquals(sum, stage.motive("BBB", "security"), 1e-12);
  }

  @Test
  void autonomyIsFreedomFromThoseWhoAreNotTrusted() {
    Stage stage = stage("motive.partisans", "0.1");
    double hold = stage.get("dyad.BBB.AAA.dependency");
    double grip = hold * (hold + 0.1 * stage.get("dyad.BBB.AAA.affinity"));
    double doubt = (1 - stage.get("dyad.BBB.AAA.trust")) / 2;
    assertEquals(-grip * doubt, stage.motive("BBB", "autonomy"), 1e-12);
  }

  @Test
  void aClientMayBecomeFreerUpToAThresholdAndBeyondItEveryStepHurts() {
    double[] holds = {0.8, 0.7, 0.3, 0.2};
    double[] influence = new double[4];
    for (int k = 0; k < 4; k++) {
      Stage stage =
          stage(
              "dependency.on",
              "off",
              "dependency.whenOff",
              Double.toString(holds[k]),
              "influence.penalty",
              "3",
              "influence.width",
              "0.01",
              "camp.on",
              "off",
              "dyad.AAA.BBB.tolerance",
              "0.5",
              "dyad.AAA.BBB.influenceInterest",
              "1");
      influence[k] = stage.motive("AAA", "influence");
    }
    assertEquals(0.1, influence[0] - influence[1], 1e-6);
    assertEquals(0.1 * (1 + 3), influence[2] - influence[3], 1e-6);
  }

  @Test
  void solidarityLapsesAsTheClientChangesCamp() {
    Stage stage = stage("camp.least", "0.4");
    double whole = 0.5 * worth(0.55);
    assertEquals(whole, stage.motive("AAA", "solidarity"), 1e-9);
    double start = stage.get("pair.AAA.BBB.alignment");
    stage.set("pair.AAA.BBB.alignment", 0.7 * start);
    assertEquals(whole * (0.7 - 0.4) / 0.6, stage.motive("AAA", "solidarity"), 1e-9);
    stage.set("pair.AAA.BBB.alignment", 0.3 * start);
    assertEquals(0, stage.motive("AAA", "solidarity"), 1e-9);
  }

  @Test
  void warAimsAreTheFrontByTheSideOneTakes() {
    Stage stage = stage("war.border.BBB.stance", "0.5").war("AAA", "CCC");
    stage.set("war.border.front", 0.2);
    double front = stage.get("war.border.outlook");
    assertEquals(front, stage.motive("AAA", "war"), 1e-12);
    assertEquals(-front, stage.motive("CCC", "war"), 1e-12);
    assertEquals(0.5 * front, stage.motive("BBB", "war"), 1e-12);
  }

  @Test
  void rivalryWishesAnEnemysCampSmallAndItsRegimeShaky() {
    Stage stage =
        stage(
            "rivalry.camp",
            "4",
            "rivalry.regime",
            "0.6",
            "rivalry.tied",
            "0",
            "rivalry.distracted",
            "0",
            "rivalry.lost",
            "0",
            "rivalry.least",
            "0.3");
    double enemy = -4 * stage.get("state.CCC.power") * stage.get("state.CCC.campPower") - 0.6 * 0.8;
    assertEquals(stage.get("dyad.AAA.CCC.hostility") * enemy, stage.motive("AAA", "rivalry"), 1e-9);
  }

  @Test
  void aClientGoneOverToAnEnemyIsALossByTheEnmityAndByTheClientsWorth() {
    Stage stage =
        stage(
            "rivalry.camp",
            "0",
            "rivalry.regime",
            "0",
            "rivalry.tied",
            "0",
            "rivalry.distracted",
            "0",
            "rivalry.lost",
            "1");
    double start = stage.get("pair.BBB.CCC.alignment");
    assertEquals(0, stage.motive("AAA", "rivalry"), 1e-12);
    stage.set("pair.BBB.CCC.alignment", start + 0.5);
    double lost = stage.get("dyad.AAA.CCC.hostility") * 0.5 * 0.55;
    assertEquals(-lost, stage.motive("AAA", "rivalry"), 1e-9);
  }

  @Test
  void rivalsAreTiedDownByTheDeterrentsOfOnesCompanions() {
    Stage stage =
        stage(
            "rivalry.camp",
            "0",
            "rivalry.regime",
            "0",
            "rivalry.tied",
            "0.25",
            "rivalry.distracted",
            "0",
            "rivalry.lost",
            "0");
    double before = stage.motive("AAA", "rivalry");
    stage.set("tech.BBB.rocket", 0.9);
    assertTrue(stage.motive("AAA", "rivalry") > before);
  }

  @Test
  void standingIsTheTrustOfOnesAudiences() {
    Stage stage = stage("dyad.AAA.BBB.audience", "0.5", "dyad.BBB.AAA.trust", "0.4");
    assertEquals(0.5 * 0.4, stage.motive("AAA", "standing"), 1e-12);
  }

  @Test
  void prosperityIsWealthLessWhatIsGivenAway() {
    Stage stage =
        stage(
            "prosperity.wealth",
            "0.5",
            "prosperity.goods",
            "0.6",
            "prosperity.arms",
            "0.4",
            "prosperity.technology",
            "1.6");
    double given = 0.6 * 0.8 * stage.get("good.food.price") / 40;
    assertEquals(0.5 - given, stage.motive("AAA", "prosperity"), 1e-12);
    stage.contract("AAA", "BBB", "rocket", 0.04);
    double taught = 1.6 * 0.04 * stage.get("technology.rocket.salience");
    assertEquals(0.5 - given - taught, stage.motive("AAA", "prosperity"), 1e-12);
    assertEquals(0.5 * 0.9, stage.motive("BBB", "prosperity"), 1e-12);
  }

  @Test
  void aTreatyWithADistrustedProvocateurCosts() {
    double trusted = bond(0.8, 0);
    double distrusted = bond(-0.8, 0);
    double provocateur = bond(-0.8, 1);
    assertTrue(distrusted < trusted);
    assertTrue(provocateur < distrusted);
  }

  /** What mutual defence adds to the patron's restraint. */
  private static double bond(double trust, double provocations) {
    Stage stage = stage().set("dyad.AAA.BBB.trust", trust);
    stage.set("state.BBB.provocation", provocations);
    stage.set("pair.AAA.BBB.treaty", 0);
    double without = stage.motive("AAA", "restraint");
    stage.set("pair.AAA.BBB.treaty", 2);
    return stage.motive("AAA", "restraint") - without;
  }

  @Test
  void anObligationWeighsByTheSquareOfDistrust() {
    double[] cost = new double[2];
    for (int k = 0; k < 2; k++) {
      Stage stage =
          stage(
              "restraint.obligation",
              "4",
              "restraint.standing",
              "0.2",
              "restraint.quarrels",
              "0",
              "restraint.provocations",
              "0",
              "restraint.tottering",
              "0");
      stage.set("pair.AAA.BBB.treaty", 2).set("dyad.AAA.BBB.trust", k == 0 ? 1 : 0);
      cost[k] = stage.motive("AAA", "restraint");
    }
    assertEquals(-4 * 0.25 * 0.2, cost[1] - cost[0], 1e-9);
  }

  @Test
  void itIsUncomfortableToBeSeenWithThoseWhoProvokeAndToBeDraggedAlong() {
    Stage stage =
        stage(
            "restraint.provocations",
            "0.5",
            "restraint.entangled",
            "0.8",
            "restraint.obligation",
            "0",
            "society.rally",
            "0");
    double before = stage.motive("AAA", "restraint");
    stage.set("state.BBB.provocation", 1).set("state.AAA.entanglement", 0.5);
    double seen = stage.get("pair.AAA.BBB.alignment") * 0.5;
    assertEquals(before - seen - 0.8 * 0.5, stage.motive("AAA", "restraint"), 1e-9);
  }
}
