package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class TreatyTest {
  private final Stage stage = Stage.toy("trust.treaty", "0.05", "trust.denounced", "0.25");
  private final Initiative treaty = stage.initiative("treaty", "AAA", "BBB");
  private final Initiative denounce = stage.initiative("denounce", "BBB", "AAA");

  @Test
  void aTreatyBringsTwoOneLevelCloserAndTheyTrustEachOtherMore() {
    double trust = stage.get("dyad.BBB.AAA.trust");
    stage.apply(treaty, "agreed", "BBB");
    assertEquals(2, stage.get("pair.AAA.BBB.treaty"));
    assertEquals(trust + 0.05, stage.get("dyad.BBB.AAA.trust"), 1e-12);
  }

  @Test
  void thereIsNothingCloserThanMutualDefence() {
    stage.set("pair.AAA.BBB.treaty", 2);
    assertEquals("there is a treaty of mutual defence already", stage.obstacle(treaty));
  }

  @Test
  void foesSignNoTreaty() {
    assertEquals("the two are foes", stage.obstacle(stage.initiative("treaty", "BBB", "CCC")));
  }

  @Test
  void aTreatyDenouncedIsGoneAndSoIsTrust() {
    double trust = stage.get("dyad.AAA.BBB.trust");
    double own = stage.get("dyad.BBB.AAA.trust");
    stage.apply(denounce, "done");
    assertEquals(0, stage.get("pair.AAA.BBB.treaty"));
    assertEquals(trust - 0.25, stage.get("dyad.AAA.BBB.trust"), 1e-12);
    assertEquals(own, stage.get("dyad.BBB.AAA.trust"));
    assertEquals("there is no treaty", stage.obstacle(denounce));
  }

  @Test
  void itSaysWhoSignsAndWhoDeclines() {
    assertEquals("Aville and Bville sign a closer treaty.", stage.tell(treaty, "agreed", "BBB"));
    assertEquals(
        "Bville declines a closer treaty with Aville.", stage.tell(treaty, "refused", "BBB"));
    assertEquals("Bville denounces its treaty with Aville.", stage.tell(denounce, "done", ""));
  }
}
