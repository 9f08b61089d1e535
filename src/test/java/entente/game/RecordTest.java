package entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import entente.fixture.Stage;
import entente.scenario.Scenario;
import entente.world.Cause;
import entente.world.Entry;
import entente.world.Layout;
import entente.world.Quantity;
import entente.world.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  void everyChangeLeadsBackToAnActionAProcessOrAnInject() {
    Game game = played(2, 36);
    List<Event> events = game.recording().events();
    Set<String> processes = new HashSet<>();
    game.rules().processes().forEach(process -> processes.add(process.name()));
    Set<String> injects = new HashSet<>();
    game.plan().injects().forEach(inject -> injects.add(inject.name()));
    for (Entry entry : game.ledger().entries()) {
      Cause cause = entry.cause();
      assertTrue(cause.event() < events.size());
      switch (cause.kind()) {
        case ACTION -> {
          Event event = events.get(cause.event());
          assertEquals(cause.name(), event.kind());
          assertEquals(cause.turn(), event.turn());
          assertTrue(!event.result().equals("lapsed"));
        }
        case PROCESS -> {
          assertTrue(processes.contains(cause.name()), cause.name());
          assertTrue(cause.event() == -1 || events.get(cause.event()).turn() == cause.turn());
        }
        case INJECT -> {
          assertTrue(injects.contains(cause.name()), cause.name());
          assertEquals(cause.name(), events.get(cause.event()).result());
        }
        case ORDER -> fail("nobody gave orders");
      }
    }
  }

  @Test
  void theLedgerLeadsFromTheStartToTheEnd() {
    Game game = played(3, 24);
    double[] cells = game.recording().series().get(0).clone();
    for (Entry entry : game.ledger().entries()) {
      assertEquals(cells[entry.cell()], entry.before());
      cells[entry.cell()] = entry.after();
    }
    double[] end = game.world().copy();
    for (int cell = 0; cell < game.world().layout().firstDerived(); cell++) {
      assertEquals(end[cell], cells[cell], game.world().layout().name(cell));
    }
  }

  @Test
  void whatIsFixedIsChangedByInjectsAlone() {
    Game game = played(4, 24);
    Layout layout = game.world().layout();
    for (Entry entry : game.ledger().entries()) {
      if (layout.quantity(entry.cell()).role() == Role.FIXED) {
        assertEquals(Cause.Kind.INJECT, entry.cause().kind(), layout.name(entry.cell()));
      }
      if (layout.quantity(entry.cell()).role() == Role.MONTHLY) {
        assertTrue(entry.cause().kind() != Cause.Kind.ACTION, layout.name(entry.cell()));
      }
    }
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
  void nothingLeavesItsRangeInTwentyGames() {
    for (long seed = 100; seed < 120; seed++) {
      Game game = played(seed, 24);
      for (double[] cells : game.recording().series()) {
        Ranges.check(game.world().layout(), cells);
      }
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
