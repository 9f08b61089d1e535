package entente.order;

import entente.game.Inject;
import entente.game.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that people order in a game. With scenario, seed and settings they decide a run.
 *
 * @param list in the order of the turns, those of one turn as they were given
 */
public record Orders(List<Order> list) {
  /** The name of what the white cell does, as a cause. */
  public static final String WHITE = "white";

  /** Nobody orders anything. */
  public static final Orders NONE = new Orders(List.of());

  /** Sorts them by their turns. */
  public Orders {
    list = list.stream().sorted(Comparator.comparingInt(Order::turn)).toList();
  }

  /** Whether nobody orders anything. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** The same and more. */
  public Orders and(List<Order> more) {
    List<Order> all = new ArrayList<>(list);
    all.addAll(more);
    return new Orders(all);
  }

  /** Those of the turns before a turn. */
  public Orders before(int turn) {
    return new Orders(list.stream().filter(order -> order.turn() < turn).toList());
  }

  /** Those of a turn. */
  public List<Order> in(int turn) {
    return list.stream().filter(order -> order.turn() == turn).toList();
  }

  /** Those before a turn; all seats that are taken then are left in that turn. */
  public Orders leavingAt(int turn) {
    List<Order> left = new ArrayList<>();
    list.stream()
        .mapToInt(Order::state)
        .distinct()
        .filter(state -> state >= 0 && turn > 0 && isTaken(state, turn - 1))
        .forEach(state -> left.add(new Order.Leave(turn, state)));
    return before(turn).and(left);
  }

  /** Whether people hold a state's seat in a turn. */
  public boolean isTaken(int state, int turn) {
    boolean taken = false;
    for (Order order : list) {
      if (order.turn() <= turn && order.state() == state) {
        taken = order instanceof Order.Take || (taken && !(order instanceof Order.Leave));
      }
    }
    return taken;
  }

  /** The plan of a game under these orders. */
  public Plan on(Plan plan) {
    return on(plan, Watcher.NOBODY);
  }

  /** The plan of a game under these orders that somebody watches. */
  public Plan on(Plan plan, Watcher watcher) {
    List<Inject> injects = new ArrayList<>(plan.injects());
    list.forEach(order -> enter(order, injects));
    return plan.with(injects).with(() -> new OrderedCourse(this, plan.words(), watcher));
  }

  private static void enter(Order order, List<Inject> injects) {
    if (order instanceof Order.Change change) {
      injects.add(inject(order.turn(), "White cell: " + change.words() + ".", change.steps()));
    } else if (order instanceof Order.Say say) {
      injects.add(inject(order.turn(), say.text(), List.of()));
    } else if (order instanceof Order.Fire fire) {
      injects.replaceAll(
          inject -> inject.name().equals(fire.inject()) ? inject.by(order.turn()) : inject);
    }
  }

  private static Inject inject(int turn, String text, List<Inject.Step> steps) {
    return new Inject(WHITE, game -> game.turn() == turn, text, steps);
  }
}
