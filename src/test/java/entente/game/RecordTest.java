package entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.scenario.Scenario;
import entente.world.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTest {
  private static final Scenario SCENARIO = Stage.shipped("northeast-asia");

  private static Game played(long seed, int turns) {
    Game game = new Game(SCENARIO.plan(), seed, true);
    for (int turn = 0; turn < turns; turn++) {
      game.playTurn();
    }
    return game;
  }

  @Test
  void eventsAreNumberedInOrder() {
    List<Event> events = played(5, 24).recording().events();
    for (int k = 0; k < events.size(); k++) {
      assertEquals(k, events.get(k).number());
      assertTrue(k == 0 || events.get(k).turn() >= events.get(k - 1).turn());
    }
  }

  @Test
  void aFallenRegimeDecidesNothing() {
    Game game = new Game(SCENARIO.plan(), 6, true);
    game.ledger().because(Stage.BY_HAND);
    game.ledger().set(Quantity.COLLAPSED, 0, 1);
    for (int turn = 0; turn < 6; turn++) {
      game.playTurn();
    }
    assertTrue(game.recording().decisions().stream().noneMatch(d -> d.state() == 0));
  }

  @Test
  void everyRepliedEventWasPutToSomebody() {
    Game game = played(7, 36);
    for (Reply reply : game.recording().replies()) {
      Event event = game.recording().events().get(reply.event());
      int asked = reply.answer().state();
      assertTrue(asked != event.actor());
      assertEquals(reply.yes(), event.answerers().contains(asked));
    }
  }
}
