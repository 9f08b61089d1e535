package entente.teach;

import entente.experiment.Fan;
import entente.experiment.Moment;
import entente.experiment.Pair;
import entente.experiment.Share;
import entente.game.Plan;
import entente.order.Order;
import entente.order.Orders;
import entente.outcome.Outcome;
import entente.scenario.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many futures of the central decision, all with the same past: after what was really ordered, and
 * after each alternative, on the same seeds. From the month after it every seat is the machine's.
 *
 * @param runs how many of each
 * @param titles what is looked for, by its name: the checks, then the scenario's outcomes
 * @param arms what was ordered, in words, with how often each came about
 */
public record Futures(int runs, Map<String, String> titles, List<Arm> arms) {
  private static final String CHECK = "check ";

  /**
   * The futures of one choice.
   *
   * @param title what was ordered
   * @param shares how often each came about
   */
  public record Arm(String title, Map<String, Share> shares) {}

  /** Plays them. */
  public static Futures of(Finish finish, int runs, int threads) {
    Exercise exercise = finish.exercise();
    int turn = exercise.decision().turn();
    List<Outcome> watched = new ArrayList<>();
    for (Exercise.Check check : exercise.checks()) {
      int end = exercise.until() + 1;
      watched.add(
          new Outcome(
              CHECK + check.name(),
              exercise.called(check.seat()) + ": " + check.ask(),
              game -> game.turn() == end && check.holds().holds(game),
              1));
    }
    watched.addAll(exercise.scenario().outcomes());
    Plan whole = new Lesson(exercise).whole();
    Orders past = finish.orders().leavingAt(turn);
    Plan asOrdered = past.and(finish.orders().in(turn).stream().filter(Futures::isDeed).toList()).on(whole);
    Moment moment = new Moment(asOrdered, watched, finish.seed(), turn);
    Fan fan = new Fan(moment, 1, runs, threads, List.of());
    Map<String, Integer> own = new LinkedHashMap<>();
    List<Arm> arms = new ArrayList<>();
    for (Exercise.Alternative one : exercise.decision().alternatives()) {
      List<Order> ordered = one.orders().stream().map(order -> order.at(turn)).toList();
      Map<String, Integer> counts = new LinkedHashMap<>();
      own.clear();
      fan.play(past.and(ordered).on(whole), pair -> count(pair, own, counts));
      arms.add(new Arm(one.title(), shares(watched, counts, runs)));
    }
    arms.add(0, new Arm("What was ordered", shares(watched, own, runs)));
    Map<String, String> titles = new LinkedHashMap<>();
    watched.forEach(one -> titles.put(one.name(), one.title()));
    return new Futures(runs, titles, arms);
  }

  private static boolean isDeed(Order order) {
    return !(order instanceof Order.Take) && !(order instanceof Order.Leave);
  }

  private static void count(Pair pair, Map<String, Integer> own, Map<String, Integer> other) {
    pair.a().outcomes().keySet().forEach(name -> own.merge(name, 1, Integer::sum));
    pair.b().outcomes().keySet().forEach(name -> other.merge(name, 1, Integer::sum));
  }

  private static Map<String, Share> shares(
      List<Outcome> watched, Map<String, Integer> counts, int runs) {
    Map<String, Share> shares = new LinkedHashMap<>();
    watched.forEach(
        one -> shares.put(one.name(), new Share(counts.getOrDefault(one.name(), 0), runs)));
    return shares;
  }

  /** The names that came about in some future but not in all of every choice. */
  public List<String> open() {
    return titles.keySet().stream()
        .filter(name -> arms.stream().anyMatch(arm -> part(arm, name).count() > 0))
        .filter(name -> arms.stream().anyMatch(arm -> part(arm, name).count() < runs))
        .toList();
  }

  /** How often something came about in the futures of a choice. */
  public Share part(Arm arm, String name) {
    return arm.shares().getOrDefault(name, new Share(0, runs));
  }

  /** Whether what is looked for is a check. */
  public static boolean isCheck(String name) {
    return name.startsWith(CHECK);
  }
}
