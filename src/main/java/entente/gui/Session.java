package entente.gui;

import entente.game.Game;
import entente.game.Keeping;
import entente.game.Plan;
import entente.gui.shelf.Shelves;
import entente.mason.EntenteState;
import entente.order.Order;
import entente.order.Orders;
import entente.scenario.OrderReading;
import entente.scenario.OrderText;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.world.Draws;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What is played in the window and which month of it is shown. What was played stays: an earlier
 * month is shown from the record, and playing on from there shows the same months again, until an
 * order or another seed makes another game of it.
 */
final class Session {
  private final List<Runnable> moved = new CopyOnWriteArrayList<>();
  private final List<Runnable> changed = new CopyOnWriteArrayList<>();
  private final List<Runnable> replaying = new CopyOnWriteArrayList<>();
  private Setup setup;
  private Orders orders = Orders.NONE;
  private Scenario scenario;
  private EntenteState state;
  private Shelves shelves = new Shelves();
  private Film film;
  private volatile int shown;

  /**
   * A session before its first month.
   *
   * @throws Refused if the scenario cannot be read
   */
  Session(Setup setup) {
    this.setup = setup;
    this.scenario = read(setup);
    this.state = fresh();
    state.start();
    this.film = new Film(state.game(), shelves.frames());
  }

  private static Scenario read(Setup setup) {
    Reading reading = setup.origin().read(setup.sets());
    boolean settings = setup.sets().isEmpty();
    return reading
        .scenario()
        .orElseThrow(
            () -> settings ? Refused.inFile(reading.problems()) : Refused.of(reading.problems()));
  }

  private Plan plan() {
    Plan plan = scenario.plan();
    return orders.on(setup.turns().isPresent() ? plan.lasting(setup.turns().getAsInt()) : plan);
  }

  private EntenteState fresh() {
    Plan plan = plan();
    Draws draws = new Draws(setup.seed());
    return new EntenteState(
        plan, scenario.outcomes(), draws, this::shelves, plan.course().get(), this::played);
  }

  private Keeping shelves() {
    shelves = new Shelves();
    return shelves.keeping();
  }

  private void played(Game game) {
    film.add(game, state.outcomes());
  }

  /** Calls somebody, in whatever thread, whenever another month is shown. */
  void whenMoved(Runnable listener) {
    moved.add(listener);
  }

  /** Calls somebody when another game has taken the place of this one. */
  void whenChanged(Runnable listener) {
    changed.add(listener);
  }

  /** Calls somebody before months are played again, which may take a while. */
  void whenReplaying(Runnable listener) {
    replaying.add(listener);
  }

  /** Makes a game that begins anew, for MASON to start. */
  void prepare() {
    state = fresh();
  }

  /** Takes in that the game has been started. */
  void begun() {
    film = new Film(state.game(), shelves.frames());
    shown = 0;
    tell(changed);
  }

  /**
   * Makes another game of it that starts otherwise, under the same orders, and plays it as far as
   * this one is shown.
   *
   * @throws Refused if it cannot be read; then the old one stays
   */
  void restart(Setup other) {
    Scenario next = read(other);
    setup = other;
    scenario = next;
    replay(shown);
  }

  /**
   * Takes in a game from elsewhere.
   *
   * @param lines what is ordered in it
   * @param months how many months of it are played
   * @throws Refused if it cannot be read; then the old one stays
   */
  void open(Setup other, List<String> lines, int months) {
    Scenario next = read(other);
    OrderReading reading = new OrderText(next).read("orders", lines);
    orders = reading.orders().orElseThrow(() -> Refused.of(reading.problems()));
    setup = other;
    scenario = next;
    replay(months);
  }

  /**
   * Makes another game of it from the month on that is to be played next. What was ordered or
   * played after it is forgotten.
   *
   * @param lines what is ordered, without the month, such as {@code white: set CELL VALUE}
   * @throws Refused if it cannot be ordered; then nothing changes
   */
  void order(List<String> lines) {
    if (atEnd()) {
      throw new Refused("The game is over. Go back to a month from which it is to go on.");
    }
    OrderReading reading = new OrderText(scenario).read("order", lines, shown);
    Orders read = reading.orders().orElseThrow(() -> Refused.of(reading.problems()));
    orders = orders.before(shown + 1).and(read.list());
    replay(shown);
  }

  /** Forgets an order and all that was played after it. */
  void withdraw(Order order) {
    orders = new Orders(orders.list().stream().filter(one -> one != order).toList());
    replay(Math.min(shown, order.turn()));
  }

  /** Plays again as many months as are to be shown. */
  private void replay(int months) {
    tell(replaying);
    prepare();
    state.start();
    film = new Film(state.game(), shelves.frames());
    while (film.played() < months && !state.game().finished()) {
      state.schedule.step(state);
    }
    shown = film.played();
    tell(changed);
  }

  /** Whether the next month is on record already. */
  boolean known() {
    return shown < film.played();
  }

  /** Whether the last month is shown. */
  boolean atEnd() {
    return shown >= turns();
  }

  /** The next month is shown: from the record, or because it has just been played. */
  void advance() {
    shown++;
    tell(moved);
  }

  /**
   * Shows a month that has been played.
   *
   * @param months how many have passed by then, 0 for the start
   */
  void show(int months) {
    int to = Math.max(0, Math.min(months, film.played()));
    if (to != shown) {
      shown = to;
      tell(moved);
    }
  }

  private static void tell(List<Runnable> listeners) {
    listeners.forEach(Runnable::run);
  }

  /** How many months have passed in what is shown. */
  int shown() {
    return shown;
  }

  /** The turn of the month that is shown, -1 for the start. */
  int turn() {
    return shown - 1;
  }

  /** How many months the game has. */
  int turns() {
    return state.game().plan().turns();
  }

  /** What has been played. */
  Film film() {
    return film;
  }

  /** The month that is shown. */
  Month now() {
    return film.month(turn());
  }

  /** A cell in the month that is shown. */
  double value(int cell) {
    return film.value(turn(), cell);
  }

  /** What it is played from. */
  Scenario scenario() {
    return scenario;
  }

  /** What people ordered. */
  Orders orders() {
    return orders;
  }

  /** What it started from. */
  Setup setup() {
    return setup;
  }

  /** The simulation. */
  EntenteState state() {
    return state;
  }

  /** The fingerprint of the world as it has been played to, in hexadecimal. */
  String fingerprint() {
    List<Long> all = state.game().recording().fingerprints();
    return HexFormat.of().toHexDigits(all.get(all.size() - 1));
  }
}
