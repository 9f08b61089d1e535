package entente.teach.web;

import entente.explain.Move;
import entente.order.Intent;
import entente.order.Order;
import entente.scenario.OrderText;
import entente.teach.room.Desk;
import entente.world.Axis;
import entente.world.Layout;
import java.util.List;
import java.util.Optional;

/** Orders of a seat as moves, so that they can be said in words. */
record Spoken(Glance glance, Desk desk) {

  /** The move that a line orders, in the amounts that it will have. */
  Optional<Move> move(String line) {
    Intent intent = intent(line);
    for (int k = 0; k < desk.options().size(); k++) {
      if (intent.covers(desk.options().get(k).initiative())) {
        return Optional.of(inAmounts(desk.account().candidates().get(k).move(), intent));
      }
    }
    return Optional.empty();
  }

  /** What a line orders, as the game takes it. */
  Intent intent(String line) {
    List<Order> orders =
        new OrderText(glance.scenario())
            .read("order", List.of(glance.viewer() + ": " + line), glance.standing().turn())
            .orThrow()
            .list();
    return ((Order.Act) orders.get(0)).intent();
  }

  private Move inAmounts(Move move, Intent intent) {
    boolean crossed = intent.also() >= 0 && name(intent.also()).equals(move.give());
    double given = crossed ? intent.alsoGiven() : intent.given();
    double also = crossed ? intent.given() : intent.alsoGiven();
    return new Move(
        move.action(),
        move.actor(),
        move.target(),
        move.subject(),
        move.take(),
        intent.taken() > 0 ? intent.taken() : move.taken(),
        move.give(),
        given > 0 ? given : move.given(),
        move.alsoGive(),
        also > 0 ? also : move.alsoGiven(),
        move.covert());
  }

  private String name(int item) {
    Layout layout = glance.scenario().plan().layout();
    return layout.names(Axis.ITEM).get(item);
  }

  /** A line with other amounts; 0 where the game is to choose. */
  String line(String line, double taken, double given, double also) {
    Intent it = intent(line);
    Intent other =
        new Intent(
            it.action(),
            it.actor(),
            it.target(),
            it.subject(),
            it.take(),
            it.take() < 0 ? 0 : taken,
            it.give(),
            it.give() < 0 ? 0 : given,
            it.also(),
            it.also() < 0 ? 0 : also,
            it.covert());
    return new OrderText(glance.scenario()).what(new Order.Act(glance.standing().turn(), other));
  }
}
