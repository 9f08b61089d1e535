package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class DevelopTest {
  private static final String[] OWN = {
    "develop.leap", "0.02", "develop.luck", "0.4", "develop.horizon", "3", "develop.hindrance",
    "0.5", "develop.hazard", "0.05", "develop.arsenal", "0.3", "develop.outrage", "0.3",
    "develop.penalty", "0.15", "cost.develop", "0", "dyad.CCC.BBB.sanction", "0"
  };
  private final Stage stage = Stage.toy(OWN);
  private final Initiative rocket = work("rocket");
  private final Initiative bomb = work("bomb");

  private Initiative work(String technology) {
    return stage.proposals("develop", "BBB").stream()
        .filter(it -> it.give() == stage.item(technology))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMonthsWorkBringsASmallStepNowAndThenALargerOne() {
    double level = stage.get("tech.BBB.rocket");
    double pace = stage.get("technology.rocket.pace");
    stage.apply(rocket, "steady");
    assertEquals(level + pace, stage.get("tech.BBB.rocket"), 1e-12);
    stage.apply(rocket, "breakthrough");
    assertEquals(level + 2 * pace + 0.02, stage.get("tech.BBB.rocket"), 1e-12);
    assertEquals(0.4, stage.chance(rocket, true, "breakthrough"), 1e-12);
    assertEquals(0.6, stage.chance(rocket, true, "steady"), 1e-12);
  }

  @Test
  void sanctionsSlowTheWorkByThePowerBehindThem() {
    stage.set("dyad.CCC.BBB.sanction", 1);
    double level = stage.get("tech.BBB.rocket");
    stage.apply(rocket, "steady");
    double slowed = stage.get("technology.rocket.pace") * (1 - 0.5 * stage.get("state.CCC.power"));
    assertEquals(level + slowed, stage.get("tech.BBB.rocket"), 1e-12);
  }

  @Test
  void aPlanCountsOnSomeMonthsOfWork() {
    double level = stage.get("tech.BBB.rocket");
    int mark = stage.ledger().imagine(stage.state("BBB"));
    stage.apply(rocket, "steady");
    double pace = stage.get("technology.rocket.pace");
    assertEquals(level + 3 * pace, stage.get("tech.BBB.rocket"), 1e-12);
    stage.ledger().forget(mark);
  }

  @Test
  void whatTakesYearsComesInStages() {
    assertEquals(0.05, stage.chance(bomb, true, "breakthrough"), 1e-12);
    assertEquals(0.95, stage.chance(bomb, true, "stalled"), 1e-12);
    stage.apply(bomb, "stalled");
    assertEquals(0, stage.get("stage.BBB.bomb"));
    stage.apply(bomb, "breakthrough");
    assertEquals(1, stage.get("stage.BBB.bomb"));
    assertEquals(0.3 / 3, stage.get("tech.BBB.bomb"), 1e-12);
  }

  @Test
  void theKeepersOfTheNormMindEveryStage() {
    double trust = stage.get("dyad.CCC.BBB.trust");
    stage.apply(bomb, "breakthrough");
    assertEquals(trust - 0.3 / 3, stage.get("dyad.CCC.BBB.trust"), 1e-12);
    assertEquals(0.15 / 3, stage.get("dyad.CCC.BBB.sanction"), 1e-12);
  }

  @Test
  void theWholePathIsWeighedAtOnce() {
    int mark = stage.ledger().imagine(stage.state("BBB"));
    stage.apply(bomb, "stalled");
    assertEquals(0.3, stage.get("tech.BBB.bomb"), 1e-12);
    stage.ledger().forget(mark);
  }

  @Test
  void whatIsLeftOfThePathCostsWhatIsLeft() {
    double whole = stage.get("technology.bomb.cost");
    assertEquals(whole, bomb.action().cost(stage.world(), bomb), 1e-12);
    stage.apply(bomb, "breakthrough");
    assertEquals(whole * 2 / 3, bomb.action().cost(stage.world(), bomb), 1e-12);
  }

  @Test
  void afterTheLastStageNothingIsLeftToDo() {
    for (int stages = 0; stages < 3; stages++) {
      assertEquals("", stage.obstacle(bomb));
      stage.apply(bomb, "breakthrough");
    }
    assertEquals(0.3, stage.get("tech.BBB.bomb"), 1e-9);
    assertEquals(3, stage.get("stage.BBB.bomb"));
  }

  @Test
  void whoKnowsEverythingHasNothingLeftToLearn() {
    stage.set("tech.BBB.rocket", 1);
    assertEquals("there is nothing left to learn", stage.obstacle(rocket));
    assertTrue(stage.proposals("develop", "BBB").stream().noneMatch(rocket::equals));
  }

  @Test
  void itSaysWhetherThereWasABreakthrough() {
    assertEquals("Bville works on rocketry.", stage.tell(rocket, "steady", ""));
    assertEquals(
        "Bville works on rocketry, with a breakthrough.", stage.tell(rocket, "breakthrough", ""));
  }
}
