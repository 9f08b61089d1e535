package entente.gui.shelf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.game.Game;
import entente.game.Keeping;
import entente.game.Plan;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.mind.Option;
import entente.world.Draws;
import entente.world.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelvesTest {
  private static final Plan PLAN = Stage.shipped("northeast-asia").plan().lasting(30);

  private static Game played(Keeping keeping) {
    Game game = new Game(PLAN, new Draws(8), keeping, PLAN.course().get());
    while (!game.finished()) {
      game.playTurn();
    }
    return game;
  }

  @Test
  void aRecordOnShelvesIsThatInMemoryToTheLastDigit() {
    Shelves shelves = new Shelves();
    Game one = played(Keeping.inMemory(true));
    Game other = played(shelves.keeping());
    assertEquals(one.recording().fingerprints(), other.recording().fingerprints());
    assertEquals(one.ledger().entries(), other.ledger().entries());
    List<double[]> series = one.recording().series();
    assertEquals(series.size(), other.recording().series().size());
    for (int turn = 0; turn < series.size(); turn++) {
      assertArrayEquals(series.get(turn), other.recording().series().get(turn));
      assertEquals(series.get(turn)[7], shelves.frames().value(turn, 7));
    }
    List<Decision> decisions = one.recording().decisions();
    assertEquals(decisions.size(), other.recording().decisions().size());
    for (int k = 0; k < decisions.size(); k++) {
      same(decisions.get(k), other.recording().decisions().get(k));
    }
  }

  private static void same(Decision one, Decision other) {
    assertEquals(one.options().size(), other.options().size());
    for (int k = 0; k < one.options().size(); k++) {
      Option mine = one.options().get(k);
      Option its = other.options().get(k);
      assertEquals(mine.initiative().action().name(), its.initiative().action().name());
      assertEquals(mine.initiative().key(), its.initiative().key());
      assertEquals(mine.initiative().taken(), its.initiative().taken());
      assertEquals(mine.initiative().given(), its.initiative().given());
      assertEquals(mine.initiative().alsoGiven(), its.initiative().alsoGiven());
      assertEquals(mine.score(), its.score());
      assertEquals(mine.acceptance(), its.acceptance());
      assertEquals(mine.probability(), its.probability());
      assertArrayEquals(mine.parts(), its.parts());
      assertEquals(mine.answers().size(), its.answers().size());
      for (int a = 0; a < mine.answers().size(); a++) {
        same(mine.answers().get(a), its.answers().get(a));
      }
    }
    List<Option> none = List.of();
    assertEquals(without(one, none), without(other, none));
  }

  /** A decision but for its options, which hold arrays. */
  private static Decision without(Decision it, List<Option> none) {
    return new Decision(
        it.turn(),
        it.state(),
        it.rank(),
        none,
        it.readiness(),
        it.draw(),
        it.acted(),
        it.utility(),
        it.aspiration(),
        it.ordered());
  }

  private static void same(Answer one, Answer other) {
    assertEquals(one.state(), other.state());
    assertEquals(one.role(), other.role());
    assertEquals(one.difference(), other.difference());
    assertEquals(one.probability(), other.probability());
    assertEquals(one.ordered(), other.ordered());
    assertArrayEquals(one.parts(), other.parts());
  }

  @Test
  void whoIsToldToStopStillKeepsWhatWasPlayed() {
    Shelves shelves = new Shelves();
    Thread.currentThread().interrupt();
    Game game = played(shelves.keeping());
    assertTrue(Thread.interrupted(), "it is still told");
    assertEquals(
        played(Keeping.inMemory(true)).ledger().entries().get(0), game.ledger().entries().get(0));
    assertEquals(31, shelves.frames().size());
  }

  @Test
  void aViewStaysWhatItWasWhileTheShelfGrows() {
    List<Entry> shelf = new Shelf<>(new EntryCodec(), 2);
    List<Entry> entries = played(Keeping.inMemory(true)).ledger().entries().subList(0, 9);
    shelf.addAll(entries.subList(0, 3));
    List<Entry> view = shelf.subList(1, 3);
    shelf.addAll(entries.subList(3, 9));
    assertEquals(entries.subList(1, 3), view);
    assertEquals(entries, shelf);
    assertSame(entries.get(8), shelf.get(8));
  }
}
