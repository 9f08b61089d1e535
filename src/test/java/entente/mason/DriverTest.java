package entente.mason;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import entente.game.Course;
import entente.game.Keeping;
import entente.scenario.Scenario;
import entente.world.Draws;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriverTest {
  private final Scenario toy = Stage.shipped("toy");

  @Test
  void aGameIsPlayedToItsEndMonthByMonth() {
    List<Integer> turns = new ArrayList<>();
    Driver.Run run =
        Driver.play(toy.plan(), toy.outcomes(), 1, false, game -> turns.add(game.turn()));
    assertEquals(toy.turns(), run.game().turn());
    assertEquals(toy.turns(), turns.size());
    assertEquals(1, turns.get(0));
  }

  @Test
  void aSimulationStartedAgainPlaysTheSameGame() {
    EntenteState state =
        new EntenteState(
            toy.plan(),
            toy.outcomes(),
            new Draws(4),
            () -> Keeping.inMemory(false),
            Course.FREE,
            game -> {});
    List<Long> first = played(state);
    assertEquals(first, played(state));
  }

  private static List<Long> played(EntenteState state) {
    state.start();
    boolean going = true;
    while (going) {
      going = state.schedule.step(state) && !state.game().finished();
    }
    state.finish();
    return state.game().recording().fingerprints();
  }

  @Test
  void seedsThatDifferAboveTheLowerHalfGiveDifferentGames() {
    long high = 1L << 40;
    var low = Driver.play(toy.plan(), toy.outcomes(), 1, false).game().recording();
    var other = Driver.play(toy.plan(), toy.outcomes(), 1 + high, false).game().recording();
    org.junit.jupiter.api.Assertions.assertNotEquals(low.fingerprints(), other.fingerprints());
  }
}
