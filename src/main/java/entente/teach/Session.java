package entente.teach;

import entente.action.Initiative;
import entente.explain.Account;
import entente.explain.Names;
import entente.game.Event;
import entente.game.Game;
import entente.mason.Driver;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.order.Order;
import entente.order.Orders;
import entente.order.Watcher;
import entente.scenario.Exercise;
import entente.world.Layout;
import entente.world.Quantity;
import entente.world.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exercise as one seat plays it. It holds nothing but the orders on disk: how things stand is
 * found by playing the game again under them, so that a session that was broken off goes on where
 * its last order was written.
 */
public final class Session {
  private final Saved saved;
  private final Lesson lesson;
  private final Exercise exercise;
  private final int seat;
  private Orders orders;

  /** Takes up a session from its file. */
  public Session(Saved saved) throws IOException {
    this.saved = saved;
    this.exercise = saved.exercise();
    this.lesson = new Lesson(exercise);
    this.seat = saved.seat();
    this.orders = saved.orders();
    if (orders.isEmpty()) {
      add(List.of(new Order.Take(exercise.from(), seat)));
    }
  }

  private void add(List<? extends Order> more) throws IOException {
    saved.add(more);
    orders = orders.and(List.copyOf(more));
  }

  /** The exercise. */
  public Exercise exercise() {
    return exercise;
  }

  /** The seat that is played. */
  public int seat() {
    return seat;
  }

  /** The seed of the game. */
  public long seed() {
    return saved.seed();
  }

  /** The orders so far. */
  public Orders orders() {
    return orders;
  }

  /** The turn whose orders are still to be given; the one after the last if there is none. */
  public int turn() {
    for (int turn = exercise.from(); turn <= exercise.until(); turn++) {
      if (orders.isTaken(seat, turn) && orders.in(turn).stream().noneMatch(this::decides)) {
        return turn;
      }
    }
    return exercise.until() + 1;
  }

  private boolean decides(Order order) {
    return order.state() == seat && (order instanceof Order.Act || order instanceof Order.Nothing);
  }

  /** Whether all months have been played and all questions answered. */
  public boolean isOver() {
    return turn() > exercise.until() && question().isEmpty();
  }

  /** What the seat is asked before anything else can be ordered, if anything. */
  public Optional<Question> question() {
    int turn = turn();
    Look look = new Look(turn);
    Game game = play(turn, look);
    return look.asked.isEmpty()
        ? Optional.empty()
        : Optional.of(look.asked.get(0).question(game.plan()));
  }

  /** How things stand; only while orders are to be given and nothing is asked. */
  public Situation situation() {
    return seen(turn());
  }

  /** How things stood when the orders were given on which a question has come. */
  public Situation behind(Question question) {
    return seen(question.turn());
  }

  private Situation seen(int turn) {
    Look look = new Look(turn);
    Game game = play(turn + 1, look);
    return look.situation(game, turn);
  }

  private Game play(int turns, Watcher watcher) {
    return Driver.play(
            lesson.under(orders, Math.max(1, turns), watcher), List.of(), saved.seed(), true)
        .game();
  }

  /** The whole game so far, to the end of the last month for which everything is ordered. */
  public Game game() {
    return play(Math.min(turn(), exercise.until() + 1), Watcher.NOBODY);
  }

  /**
   * Why orders of this month cannot be carried out, a sentence each; empty if they can. Nothing is
   * written.
   */
  public List<String> obstacles(List<Order> acts) {
    int turn = turn();
    Orders tried = orders.and(acts);
    Game game =
        Driver.play(lesson.under(tried, turn + 1, Watcher.NOBODY), List.of(), saved.seed(), true)
            .game();
    return game.recording().events().stream()
        .filter(event -> event.turn() == turn && event.actor() == seat)
        .filter(event -> event.kind().equals(Event.ORDER))
        .map(Event::sentence)
        .toList();
  }

  /** Gives the month's orders: none is to begin nothing. They are on disk when it returns. */
  public void commit(List<Order> acts) throws IOException {
    add(acts.isEmpty() ? List.of(new Order.Nothing(turn(), seat)) : acts);
  }

  /** Answers what is asked. */
  public void answer(Question question, boolean yes) throws IOException {
    add(List.of(question.answered(yes)));
  }

  /** Leaves the seat to the machine for some months. */
  public void leave(int months) throws IOException {
    int turn = turn();
    List<Order> orders = new ArrayList<>(List.of(new Order.Leave(turn, seat)));
    if (turn + months <= exercise.until()) {
      orders.add(new Order.Take(turn + months, seat));
    }
    add(orders);
  }

  /** Whether an inject that is in the facilitator's hand has come. */
  public boolean hasCome(Exercise.Interjection inject) {
    Order first = inject.orders().get(0).at(0);
    return orders.list().stream().anyMatch(order -> order.at(0).equals(first));
  }

  /** Lets an inject that is in the facilitator's hand come this month. */
  public void fire(Exercise.Interjection inject) throws IOException {
    int turn = turn();
    add(inject.orders().stream().map(order -> order.at(turn)).toList());
  }

  /** What the seat heard since the beginning of a turn, before it decides in another. */
  private List<String> news(Game game, int from, int turn) {
    Audience audience = new Audience(exercise.code(seat));
    News news = new News(audience, exercise.scenario());
    List<String> heard = new ArrayList<>();
    boolean first = turn == exercise.from();
    for (News.Item item : news.of(game, from, turn)) {
      int when = item.event().turn();
      boolean outside = item.event().kind().equals("inject");
      boolean toldBefore = when == from && outside && !first;
      if (!toldBefore && (when < turn || outside)) {
        heard.add(item.text());
      }
    }
    return heard;
  }

  /** What the seat sees while a game is played up to its decision of a turn. */
  private final class Look implements Watcher {
    private final int when;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Known> known = new LinkedHashMap<>();
    private List<Decision> free = List.of();
    private int most;

    private Look(int when) {
      this.when = when;
    }

    @Override
    public void deciding(int state, int turn, List<Decision> decisions, World world) {
      if (state == seat && turn == when) {
        free = decisions;
        most = (int) world.get(Quantity.ATTENTION, seat);
        Sight sight = new Sight(exercise.scenario(), saved.seed(), seat);
        Layout layout = world.layout();
        for (int cell = 0; cell < layout.size(); cell++) {
          if (layout.recorded(cell)) {
            sight.of(world, cell).ifPresent(one -> known.put(one.cell(), one));
          }
        }
      }
    }

    @Override
    public void unanswered(Initiative initiative, Answer answer, int turn) {
      if (answer.state() == seat && turn < turn()) {
        asked.add(new Asked(initiative, answer, turn));
      }
    }

    private Situation situation(Game game, int turn) {
      Names names = new Names(game.plan());
      Account account =
          free.isEmpty()
              ? new Account(turn, exercise.code(seat), 0, List.of(), 0, 1, false, 0, 0)
              : names.account(free.get(0));
      int since = turn == exercise.from() ? Math.max(0, turn - 6) : lastOrdered(turn);
      return new Situation(
          turn, game.plan().month(turn).toString(), most, account, known, news(game, since, turn));
    }
  }

  /** The last turn before another in which the seat was ordered something or held. */
  private int lastOrdered(int turn) {
    int last = turn - 1;
    while (last > exercise.from() && !orders.isTaken(seat, last)) {
      last--;
    }
    return last;
  }
}
