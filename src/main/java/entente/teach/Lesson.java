package entente.teach;

import entente.game.Event;
import entente.game.Inject;
import entente.game.Plan;
import entente.order.Order;
import entente.order.Orders;
import entente.order.Watcher;
import entente.scenario.Exercise;
import java.util.ArrayList;
import java.util.List;

/** An exercise as a game: its own injects beside those of the scenario. */
public record Lesson(Exercise exercise) {
  private static final String MARK = "exercise ";

  /** The plan of its games, until the last month that people play. */
  public Plan plan() {
    return whole().lasting(exercise.until() + 1);
  }

  /** The plan of its games to the end of the scenario. */
  public Plan whole() {
    Plan plan = exercise.scenario().plan();
    List<Inject> injects = new ArrayList<>(plan.injects());
    for (Exercise.Interjection one : exercise.injects()) {
      if (!one.inHand()) {
        injects.add(inject(one));
      }
    }
    return plan.with(injects);
  }

  private Inject inject(Exercise.Interjection one) {
    List<Inject.Step> steps = new ArrayList<>();
    for (Order order : one.orders()) {
      if (order instanceof Order.Change change) {
        steps.addAll(change.steps());
      }
    }
    int from = exercise.from();
    return new Inject(
        MARK + one.name(),
        game ->
            one.turn() >= 0
                ? game.turn() == one.turn()
                : game.turn() >= from && one.when().filter(it -> it.holds(game)).isPresent(),
        one.say(),
        steps);
  }

  /** The same under orders. */
  public Plan under(Orders orders, int turns, Watcher watcher) {
    return orders.on(plan(), watcher).lasting(turns);
  }

  /**
   * All orders of a game, with what came of the exercise's injects as orders of the white cell:
   * with them the scenario alone plays the same game.
   */
  public Orders recorded(Orders orders, List<Event> events) {
    List<Order> all = new ArrayList<>();
    for (Event event : events) {
      for (Exercise.Interjection one : exercise.injects()) {
        if (event.kind().equals("inject") && event.result().equals(MARK + one.name())) {
          one.orders().forEach(order -> all.add(order.at(event.turn())));
        }
      }
    }
    return new Orders(all).and(orders.list());
  }
}
