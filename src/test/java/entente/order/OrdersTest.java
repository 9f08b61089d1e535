package entente.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.game.Event;
import entente.game.Game;
import entente.mason.Driver;
import entente.mind.Decision;
import entente.scenario.OrderText;
import entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders in a game of the toy. */
class OrdersTest {
  private static final int CLIENT = 1;
  private final Scenario toy = Stage.shipped("toy");

  private Orders orders(String... lines) {
    return new OrderText(toy).read("orders", List.of(lines)).orThrow();
  }

  private Game play(Orders orders) {
    return Driver.play(orders.on(toy.plan()), toy.outcomes(), 7, true).game();
  }

  private static List<Decision> decisions(Game game, int state, int turn) {
    return game.recording().decisions().stream()
        .filter(one -> one.state() == state && one.turn() == turn)
        .toList();
  }

  private static List<Event> events(Game game, String kind) {
    return game.recording().events().stream().filter(one -> one.kind().equals(kind)).toList();
  }

  @Test
  void withoutOrdersAGameIsLeftToItself() {
    assertEquals(
        Driver.play(toy.plan(), List.of(), 7, false).game().recording().fingerprints(),
        play(Orders.NONE).recording().fingerprints());
  }

  @Test
  void aSeatTakenFromTheMachineAndGivenItsOwnDecisionsPlaysTheSameGame() {
    Game free = play(Orders.NONE);
    List<Order> own = new ArrayList<>(List.of(new Order.Take(0, CLIENT)));
    for (Decision one : free.recording().decisions()) {
      if (one.state() == CLIENT && one.acted()) {
        own.add(new Order.Act(one.turn(), Intent.of(one.options().get(0).initiative())));
      }
    }
    free.recording()
        .replies()
        .forEach(
            reply -> {
              if (reply.answer().state() == CLIENT) {
                own.add(said(free, reply.event(), reply.yes()));
              }
            });
    assertTrue(own.size() >= 5, "the client did " + own.size() + " things");
    OrderText text = new OrderText(toy);
    Orders read = text.read("again", text.lines(new Orders(own))).orThrow();
    assertEquals(free.recording().fingerprints(), play(read).recording().fingerprints());
  }

  private static Order said(Game game, int number, boolean yes) {
    Event event = game.recording().events().get(number);
    Decision asked =
        game.recording().decisions().stream()
            .filter(one -> one.acted() && one.turn() == event.turn())
            .filter(one -> one.state() == event.actor())
            .filter(one -> one.options().get(0).initiative().action().name().equals(event.kind()))
            .filter(one -> one.options().get(0).initiative().target() == event.target())
            .findFirst()
            .orElseThrow();
    Intent to = Intent.of(asked.options().get(0).initiative());
    return new Order.Answer(event.turn(), CLIENT, to, yes);
  }

  @Test
  void aTakenSeatWithoutOrdersBeginsNothingAndAgreesToNothing() {
    Game game = play(orders("2000-01 BBB: take seat"));
    assertTrue(game.recording().decisions().stream().anyMatch(one -> one.state() == CLIENT));
    game.recording().decisions().stream()
        .filter(one -> one.state() == CLIENT)
        .forEach(one -> assertTrue(one.ordered() && !one.acted()));
    game.recording().replies().stream()
        .filter(reply -> reply.answer().state() == CLIENT)
        .forEach(reply -> assertEquals(reply.answer().role().equals("counsel"), reply.yes()));
  }

  @Test
  void aSeatThatIsLeftDecidesByItselfFromThatMonthOn() {
    Orders orders = orders("2000-01 BBB: take seat", "2000-05 BBB: leave seat");
    assertTrue(orders.isTaken(CLIENT, 3));
    assertFalse(orders.isTaken(CLIENT, 4));
    decisions(play(orders), CLIENT, 3).forEach(one -> assertTrue(one.ordered()));
    decisions(play(orders), CLIENT, 4).forEach(one -> assertFalse(one.ordered()));
  }

  @Test
  void anOrderedActKeepsTheAlternativesAndWhatTheMachineWouldHaveDone() {
    Decision free = decisions(play(Orders.NONE), CLIENT, 2).get(0);
    Decision ordered =
        decisions(play(orders("2000-03 BBB: barter AAA take food give shells")), CLIENT, 2).get(0);
    assertTrue(ordered.ordered() && ordered.acted());
    assertEquals("barter", ordered.options().get(0).initiative().action().name());
    assertEquals(free.options().size(), ordered.options().size());
    assertEquals(free.readiness(), ordered.readiness());
    assertEquals(free.draw(), ordered.draw());
    assertEquals(
        free.options().get(0).initiative().key(),
        ordered.options().stream()
            .max((a, b) -> Double.compare(a.score(), b.score()))
            .orElseThrow()
            .initiative()
            .key());
  }

  @Test
  void amountsAreThoseThatAreOrderedAndAreWeighedAsSuch() {
    Decision small =
        decisions(play(orders("2000-03 BBB: barter AAA take 0.25 food give 1.5 shells")), CLIENT, 2)
            .get(0);
    assertEquals(0.25, small.options().get(0).initiative().taken());
    assertEquals(1.5, small.options().get(0).initiative().given());
    Decision usual =
        decisions(play(orders("2000-03 BBB: barter AAA take food give shells")), CLIENT, 2).get(0);
    assertNotEquals(usual.options().get(0).worth(), small.options().get(0).worth());
  }

  @Test
  void whatCannotBeDoneIsSaidAndNotDone() {
    Game game = play(orders("2000-03 BBB: barter AAA take food give 9000 shells"));
    Event told = events(game, Event.ORDER).get(0);
    assertEquals(2, told.turn());
    assertTrue(told.sentence().contains("there is nothing to spare"), told.sentence());
    assertFalse(decisions(game, CLIENT, 2).get(0).acted());
  }

  @Test
  void noMoreIsBegunThanAttentionAllowsAndNothingTwice() {
    String barter = "2000-03 BBB: barter AAA take food give shells";
    Game game =
        play(orders(barter, barter, "2000-03 BBB: treaty AAA", "2000-03 BBB: develop rocket"));
    List<String> told = events(game, Event.ORDER).stream().map(Event::sentence).toList();
    assertTrue(told.get(0).contains("ordered already"), told.get(0));
    assertTrue(told.get(told.size() - 1).contains("2 a month"), told.toString());
    assertTrue(decisions(game, CLIENT, 2).size() <= 2);
  }

  @Test
  void theWhiteCellChangesTheWorldAsAnInjectDoes() {
    Game game =
        play(
            orders(
                "2000-03 white: set dyad.BBB.AAA.trust 0.9",
                "2000-03 white: say A speech.",
                "2000-04 white: close barter for BBB"));
    int trust = toy.plan().layout().find("dyad.BBB.AAA.trust");
    assertTrue(
        game.ledger().entries().stream()
            .anyMatch(one -> one.cell() == trust && one.after() == 0.9 && one.cause().turn() == 2));
    assertTrue(events(game, "inject").stream().anyMatch(one -> one.sentence().equals("A speech.")));
    int barter = toy.plan().layout().find("repertoire.BBB.barter");
    assertEquals(0, game.world().value(barter));
  }

  @Test
  void theOrdersOfThePastAreKeptAndItsSeatsLeftWhereFuturesBegin() {
    Orders orders =
        orders("2000-01 BBB: take seat", "2000-02 BBB: treaty AAA", "2000-06 BBB: treaty CCC");
    Orders past = orders.leavingAt(3);
    assertEquals(3, past.list().size());
    assertEquals(Optional.of(new Order.Leave(3, CLIENT)), past.list().stream().skip(2).findFirst());
    assertFalse(past.isTaken(CLIENT, 3));
    assertEquals(
        play(orders).recording().fingerprints().subList(0, 4),
        play(past).recording().fingerprints().subList(0, 4));
  }

  @Test
  void anotherSeedFromAMonthOnLeavesThePastAndMakesAnotherFuture() {
    Game free = play(Orders.NONE);
    Orders reseeded = orders("2000-07 white: seed 8");
    List<Long> past = free.recording().fingerprints();
    List<Long> other = play(reseeded).recording().fingerprints();
    assertEquals(past.subList(0, 7), other.subList(0, 7));
    assertNotEquals(past.get(past.size() - 1), other.get(other.size() - 1));
    assertEquals(List.of("2000-07 white: seed 8"), new OrderText(toy).lines(reseeded));
  }

  @Test
  void aSeedMustBeAWholeNumber() {
    var reading = new OrderText(toy).read("orders", List.of("2000-07 white: seed eight"));
    assertEquals(
        "The seed is eight; it must be a whole number, such as 8.",
        reading.problems().get(0).message());
  }
}
