package entente.teach.room;

import entente.action.Initiative;
import entente.explain.Happening;
import entente.explain.Names;
import entente.game.Game;
import entente.game.Plan;
import entente.mason.Driver;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.order.Orders;
import entente.order.Watcher;
import entente.scenario.Exercise;
import entente.scenario.OrderText;
import entente.teach.Asked;
import entente.teach.Audience;
import entente.teach.Lesson;
import entente.teach.News;
import entente.teach.Question;
import entente.teach.Wording;
import entente.world.Quantity;
import entente.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plays a game to the next point at which people have something to say, and tells how it stands.
 */
final class Reckoning implements Watcher {
  /** News goes back so many months before the first that is played. */
  private static final int BEFORE = 6;

  private final Exercise exercise;
  private final long seed;
  private final int turn;
  private final OrderText words;
  private final Wording spoken;
  private final Plan plan;
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, Desk> desks = new LinkedHashMap<>();
  private double @Nullable [] cells;

  private Reckoning(Exercise exercise, long seed, int turn) {
    this.exercise = exercise;
    this.seed = seed;
    this.turn = turn;
    this.words = new OrderText(exercise.scenario());
    this.spoken = new Wording(exercise.scenario());
    this.plan = exercise.scenario().plan();
  }

  /**
   * Plays it.
   *
   * @param turn the first turn whose orders are not closed
   * @param orders all so far
   * @param before how it stood before, if seats are asked something on the way; none if it is not
   *     known: then it is reckoned too
   */
  static Standing of(
      Exercise exercise, long seed, int turn, Orders orders, @Nullable Standing before) {
    Reckoning it = new Reckoning(exercise, seed, turn);
    Game game = it.play(orders, Math.min(turn, exercise.until()) + 1);
    List<Inquiry> inquiries = it.asked.stream().map(it::inquiry).toList();
    if (inquiries.isEmpty()) {
      return it.standing(game);
    }
    Standing known =
        before != null && before.turn() == turn - 1
            ? before
            : Reckoning.of(exercise, seed, turn - 1, orders.before(turn - 1), null);
    return known.asking(inquiries);
  }

  private Game play(Orders orders, int turns) {
    Plan under = new Lesson(exercise).under(orders, turns, this);
    return Driver.play(under, List.of(), seed, true).game();
  }

  @Override
  public void deciding(int state, int now, List<Decision> free, World world) {
    if (now == turn) {
      if (cells == null) {
        cells = world.copy();
      }
      int most = (int) world.get(Quantity.ATTENTION, state);
      if (!free.isEmpty()) {
        desks.put(exercise.code(state), Desk.of(plan, words, spoken, most, free.get(0)));
      }
    }
  }

  @Override
  public void unanswered(Initiative initiative, Answer answer, int now) {
    if (now == turn - 1) {
      asked.add(new Asked(initiative, answer, now));
    }
  }

  private Inquiry inquiry(Asked one) {
    Question question = one.question(plan);
    String key = words.what(question.no()).substring("no to ".length());
    return new Inquiry(exercise.code(one.answer().state()), key, question);
  }

  private Standing standing(Game game) {
    boolean over = turn > exercise.until();
    double[] then = cells == null ? game.recording().series().get(turn) : cells;
    Map<String, List<Heard>> news = new LinkedHashMap<>();
    news.put("", news(game, Audience.WHITE));
    exercise.seats().forEach(seat -> news.put(code(seat), news(game, new Audience(code(seat)))));
    Names names = new Names(plan);
    List<Happening> events =
        game.recording().events().stream().map(names::happening).filter(this::hasHappened).toList();
    return new Standing(
        turn,
        over ? Standing.Stage.OVER : Standing.Stage.ORDERS,
        List.of(),
        desks,
        then,
        news,
        news(game, Audience.PUBLIC),
        events);
  }

  private String code(int seat) {
    return exercise.code(seat);
  }

  private List<Heard> news(Game game, Audience audience) {
    int from = Math.max(0, exercise.from() - BEFORE);
    return new News(audience, exercise.scenario())
        .of(game, from, turn).stream()
            .filter(item -> hasHappened(item.event()))
            .map(item -> new Heard(item.event().turn(), item.text(), item.event().number()))
            .toList();
  }

  /** Of the month whose orders are still to be given only what comes from outside. */
  private boolean hasHappened(Happening event) {
    return event.turn() < turn || event.kind().equals("inject");
  }
}
