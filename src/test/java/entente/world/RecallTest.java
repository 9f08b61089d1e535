package entente.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.game.Game;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was imagined before is found again, and nothing depends on whether it is. */
class RecallTest {

  @Test
  void whatWasKeptIsFoundUntilItIsForgotten() {
    Recall recall = new Recall(2);
    double[] found = new double[2];
    for (int k = 0; k < 1000; k++) {
      assertFalse(recall.find(Draws.mix(k), found));
      recall.keep(Draws.mix(k), new double[] {k, -k});
    }
    for (int k = 0; k < 1000; k++) {
      assertTrue(recall.find(Draws.mix(k), found));
      assertArrayEquals(new double[] {k, -k}, found);
    }
    recall.clear();
    assertFalse(recall.find(Draws.mix(7), found));
  }

  @Test
  void aKeyOfZeroIsAKeyLikeOthers() {
    Recall recall = new Recall(1);
    double[] found = new double[1];
    assertFalse(recall.find(0, found));
    recall.keep(0, new double[] {3});
    assertTrue(recall.find(0, found));
    assertEquals(3, found[0]);
  }

  @Test
  void aGameIsTheSameIfNothingIsRemembered() {
    for (String scenario : List.of("toy", "northeast-asia")) {
      Game remembering = new Game(Stage.shipped(scenario).plan(), 3, false);
      Game forgetting = new Game(Stage.shipped(scenario).plan(), 3, false);
      for (int turn = 0; turn < 12; turn++) {
        remembering.playTurn();
        forgetting.injects();
        for (int i = 0; i < forgetting.world().states(); i++) {
          forgetting.world().forgetImagined();
          forgetting.decide(i);
        }
        forgetting.resolve();
        for (entente.process.Phase phase : entente.process.Phase.values()) {
          forgetting.advance(phase);
        }
        forgetting.endTurn();
      }
      assertEquals(remembering.world().fingerprint(), forgetting.world().fingerprint(), scenario);
    }
  }
}
