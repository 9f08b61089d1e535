package entente.teach;

import entente.experiment.CellBands;
import entente.experiment.Fan;
import entente.experiment.Moment;
import entente.experiment.Share;
import entente.game.Condition;
import entente.game.Event;
import entente.game.Plan;
import entente.mason.Driver;
import entente.order.Order;
import entente.order.Orders;
import entente.outcome.Outcome;
import entente.scenario.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
   * @param obstacle why it could not be carried out then; empty if it could
   * @param shares how often each came about
   * @param bands how each cell that is drawn lies, month by month, by its name
   */
  public record Arm(
      String title,
      String obstacle,
      Map<String, Share> shares,
      Map<String, List<CellBands.Band>> bands) {}

  /**
   * Plays them.
   *
   * @param progress is told which choice's futures are played
   */
  public static Futures of(Finish finish, int runs, int threads, Consumer<String> progress) {
    Exercise exercise = finish.exercise();
    int turn = exercise.decision().turn();
    List<Outcome> watched = watched(exercise);
    Plan whole = new Lesson(exercise).whole().lasting(exercise.horizon() + 1);
    Orders past = finish.orders().leavingAt(turn);
    List<Order> own = finish.orders().in(turn).stream().filter(Futures::isDeed).toList();
    List<Exercise.Alternative> choices = new ArrayList<>();
    choices.add(new Exercise.Alternative("What was ordered", own));
    choices.addAll(exercise.decision().alternatives());
    List<String> cells = List.copyOf(exercise.decision().drawn().keySet());
    List<Arm> arms = new ArrayList<>();
    for (Exercise.Alternative one : choices) {
      progress.accept(one.title());
      List<Order> ordered = one.orders().stream().map(order -> order.at(turn)).toList();
      Plan plan = past.and(ordered).on(whole);
      Map<String, Integer> counts = new LinkedHashMap<>();
      CellBands bands = new CellBands();
      new Fan(new Moment(plan, watched, finish.seed(), turn), 1, runs, threads, cells)
          .play(
              played -> {
                played.outcomes().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
                bands.add(played);
              });
      Map<String, List<CellBands.Band>> drawn = new LinkedHashMap<>();
      cells.forEach(cell -> drawn.put(cell, bands.of(cell)));
      String obstacle = obstacle(plan, finish.seed(), turn);
      arms.add(new Arm(one.title(), obstacle, shares(watched, counts, runs), drawn));
    }
    Map<String, String> titles = new LinkedHashMap<>();
    watched.forEach(one -> titles.put(one.name(), one.title()));
    return new Futures(runs, titles, arms);
  }

  private static List<Outcome> watched(Exercise exercise) {
    List<Outcome> watched = new ArrayList<>();
    int end = exercise.until() + 1;
    for (Exercise.Check check : exercise.checks()) {
      String title = exercise.called(check.seat()) + ": " + check.ask();
      Condition holds = game -> game.turn() == end && check.holds().holds(game);
      watched.add(new Outcome(CHECK + check.name(), title, holds, 1));
    }
    watched.addAll(exercise.scenario().outcomes());
    return watched;
  }

  /** Why something ordered could not be carried out in a turn, on the past as it was. */
  private static String obstacle(Plan plan, long seed, int turn) {
    return Driver.play(plan.lasting(turn + 1), List.of(), seed, false)
        .game()
        .recording()
        .events()
        .stream()
        .filter(event -> event.turn() == turn && event.kind().equals(Event.ORDER))
        .map(Event::sentence)
        .findFirst()
        .orElse("");
  }

  private static boolean isDeed(Order order) {
    return !(order instanceof Order.Take) && !(order instanceof Order.Leave);
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
