package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import entente.world.Curve;
import org.junit.jupiter.api.Test;

class PurgeTest {
  private final Stage stage =
      Stage.toy(
          "purge.step",
          "0.2",
          "purge.cohesion",
          "0.06",
          "purge.resentment",
          "0.15",
          "purge.hold",
          "0.1");
  private final Initiative it = stage.initiative("purge", "BBB", "AAA");

  @Test
  void aPurgeDestroysKinshipClosesTheRanksAndIsResented() {
    double kin = stage.get("dyad.BBB.AAA.affinity");
    double trust = stage.get("dyad.AAA.BBB.trust");
    double outlook = Curve.logit(stage.get("state.BBB.stabilityOutlook"));
    stage.apply(it, "done");
    assertEquals(kin - 0.2, stage.get("dyad.BBB.AAA.affinity"), 1e-12);
    assertEquals(trust - 0.15, stage.get("dyad.AAA.BBB.trust"), 1e-12);
    stage.set("dyad.AAA.BBB.trust", trust);
    assertEquals(outlook + 0.06, Curve.logit(stage.get("state.BBB.stabilityOutlook")), 1e-9);
  }

  @Test
  void onlyAPatronsFriendsAreWorthAPurgeAndOnlyWhileThereAreSome() {
    assertEquals(
        "there is no patron to fear", stage.obstacle(stage.initiative("purge", "AAA", "BBB")));
    stage.set("dyad.BBB.AAA.affinity", 0.1);
    assertEquals("no partisans are left", stage.obstacle(it));
  }

  @Test
  void itSaysWhoseFriends() {
    assertEquals("Bville purges the friends of Aville.", stage.tell(it, "done", ""));
  }
}
