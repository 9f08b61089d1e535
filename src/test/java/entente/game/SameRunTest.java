package entente.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entente.fixture.Stage;
import entente.mason.Driver;
import entente.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A run is (scenario, seed, orders), and all else follows, to the last digit. */
class SameRunTest {
  private static final Scenario SCENARIO = Stage.shipped("northeast-asia");

  private static Recording played(long seed, boolean whole) {
    Game game = new Game(SCENARIO.plan(), seed, whole);
    while (!game.finished()) {
      game.playTurn();
    }
    return game.recording();
  }

  private static void same(Recording a, Recording b) {
    assertEquals(a.fingerprints(), b.fingerprints());
    assertEquals(a.events(), b.events());
  }

  @Test
  void theSameSeedGivesTheSameRun() {
    Recording first = played(3, true);
    Recording second = played(3, true);
    same(first, second);
    assertEquals(first.decisions().size(), second.decisions().size());
    for (int turn = 0; turn < first.series().size(); turn++) {
      assertArrayEquals(first.series().get(turn), second.series().get(turn));
    }
  }

  @Test
  void anotherSeedGivesAnotherRun() {
    assertNotEquals(played(3, false).fingerprints(), played(4, false).fingerprints());
  }

  @Test
  void keepingTheWholeRecordChangesNothing() {
    same(played(5, true), played(5, false));
  }

  @Test
  void theScheduleOfMasonPlaysTheSameRun() {
    Driver.Run run = Driver.play(SCENARIO.plan(), SCENARIO.outcomes(), 6, true);
    same(played(6, true), run.game().recording());
  }

  @Test
  void theMachinesLanguageChangesNothing() {
    Recording here = played(7, false);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("de-DE", "tr-TR", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Scenario again = Stage.shipped("northeast-asia");
        Driver.Run run = Driver.play(again.plan(), again.outcomes(), 7, false);
        same(here, run.game().recording());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void toySharesAllThis() {
    Scenario toy = Stage.shipped("toy");
    Driver.Run a = Driver.play(toy.plan(), toy.outcomes(), 2, true);
    Driver.Run b = Driver.play(toy.plan(), toy.outcomes(), 2, false);
    same(a.game().recording(), b.game().recording());
  }
}
