package entente.teach.room;

import entente.action.Initiative;
import entente.game.Rules;
import entente.order.Choosing;
import entente.order.Intent;
import entente.order.Order;
import entente.scenario.Exercise;
import entente.scenario.OrderReading;
import entente.scenario.OrderText;
import entente.scenario.Problem;
import entente.world.Draws;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a seat's orders of a month can be carried out, as the world stands when they are given.
 */
final class Drafts {
  private final Exercise exercise;
  private final Standing standing;
  private final OrderText words;
  private final Choosing choosing;

  Drafts(Exercise exercise, long seed, Standing standing) {
    this.exercise = exercise;
    this.standing = standing;
    this.words = new OrderText(exercise.scenario());
    Rules rules = new Rules(exercise.scenario().plan().numbers().draw(new Draws(seed)));
    World world =
        new World(exercise.scenario().plan().layout(), rules.derivations(), standing.cells());
    this.choosing = new Choosing(world, rules.actions());
  }

  /**
   * Orders as they are written on the record.
   *
   * @param seat who orders
   * @param lines what, without the month and the seat
   */
  List<String> checked(String seat, List<String> lines) throws Refused {
    Desk desk = standing.desks().get(seat);
    if (desk == null) {
      throw Refused.notNow("Nobody can give orders for this seat now.");
    }
    List<Initiative> begun = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (String line : lines) {
      Order.Act act = act(seat, line);
      Choosing.Bound bound = bind(act.intent(), desk, begun);
      begun.add(bound.initiative().orElseThrow());
      written.add(words.what(act));
    }
    return written;
  }

  private Choosing.Bound bind(Intent intent, Desk desk, List<Initiative> begun) throws Refused {
    Choosing.Bound bound = choosing.bind(intent, desk.options(), desk.most(), begun);
    if (!bound.obstacle().isEmpty()) {
      throw Refused.noSense("That cannot be done: " + bound.obstacle() + ".");
    }
    return bound;
  }

  private Order.Act act(String seat, String line) throws Refused {
    OrderReading reading =
        words.read("order", List.of(seat + ": " + line.replaceAll("\\s+", " ")), standing.turn());
    List<Order> orders = reading.orders().map(one -> one.list()).orElse(List.of());
    if (orders.size() == 1 && orders.get(0) instanceof Order.Act act && ours(act, seat)) {
      return act;
    }
    String why =
        reading.problems().isEmpty()
            ? "Only an act can be ordered here."
            : reading.problems().stream().map(Problem::message).collect(Collectors.joining(" "));
    throw Refused.noSense(why);
  }

  private boolean ours(Order.Act act, String seat) {
    return act.turn() == standing.turn() && exercise.code(act.state()).equals(seat);
  }
}
