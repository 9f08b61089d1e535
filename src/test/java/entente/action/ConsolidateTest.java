package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class ConsolidateTest {
  private static Stage stage(String... more) {
    String[] own = {
      "consolidate.step",
      "0.2",
      "consolidate.fresh",
      "0.25",
      "consolidate.threat",
      "0.2",
      "trust.followThrough",
      "0.02",
      "contact.foe",
      "0.3"
    };
    return Stage.four(Stage.and(own, more));
  }

  @Test
  void twoExerciseAgainstTheirCommonThreat() {
    Stage stage = stage();
    Initiative it =
        stage.proposals("consolidate", "AAA").stream()
            .filter(one -> one.target() == stage.state("BBB"))
            .findFirst()
            .orElseThrow();
    assertEquals(stage.state("CCC"), it.subject());
    stage.apply(it, "agreed", "BBB");
    assertEquals(0.2, stage.get("pair.AAA.BBB.cooperation"), 1e-12);
    assertEquals(
        "Aville and Bville exercise and consult with an eye to Cville.",
        stage.tell(it, "agreed", "BBB"));
    assertEquals("Bville declines an exercise with Aville.", stage.tell(it, "refused", "BBB"));
  }

  @Test
  void thoseHostileToTheThreatTrustTheTwoMore() {
    Stage stage = stage("dyad.DDD.CCC.hostility", "0.5");
    stage.apply(stage.initiative("consolidate", "AAA", "BBB", "CCC"), "agreed", "BBB");
    assertEquals(0.02, stage.get("dyad.DDD.AAA.trust"), 1e-12);
    assertEquals(0.02, stage.get("dyad.DDD.BBB.trust"), 1e-12);
  }

  @Test
  void withoutACommonThreatThereIsNothingToConsultAbout() {
    Stage stage = stage();
    stage.set("dyad.BBB.CCC.threat", 0.1).set("dyad.BBB.DDD.threat", 0.1);
    assertTrue(
        stage.proposals("consolidate", "AAA").stream()
            .noneMatch(it -> it.target() == stage.state("BBB")));
    Initiative idle = stage.initiative("consolidate", "AAA", "BBB");
    assertEquals("no threat is common to the two", stage.obstacle(idle));
  }

  @Test
  void whileCooperationIsFreshMoreAddsNothing() {
    Stage stage = stage().set("pair.AAA.BBB.cooperation", 0.3);
    assertEquals(
        "their cooperation is fresh in memory",
        stage.obstacle(stage.initiative("consolidate", "AAA", "BBB", "CCC")));
  }
}
