package entente.invariant;

import entente.fixture.Whim;
import entente.game.Event;
import entente.game.Game;
import entente.game.Plan;
import entente.game.Reply;
import entente.game.Rules;
import entente.mind.Decision;
import entente.world.Cause;
import entente.world.Draws;
import entente.world.Entry;
import entente.world.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a game left behind, for invariants to read; a test of an invariant hands it a doctored
 * one.
 */
record Trace(
    Plan plan,
    Rules rules,
    long seed,
    List<Entry> entries,
    List<Event> events,
    List<Decision> decisions,
    List<Reply> replies,
    List<double[]> series,
    List<Long> fingerprints) {

  /** What a game has left behind so far. */
  static Trace of(Game game, long seed) {
    var record = game.recording();
    return new Trace(
        game.plan(),
        game.rules(),
        seed,
        List.copyOf(game.ledger().entries()),
        List.copyOf(record.events()),
        List.copyOf(record.decisions()),
        List.copyOf(record.replies()),
        List.copyOf(record.series()),
        List.copyOf(record.fingerprints()));
  }

  Trace with(List<Entry> others) {
    return new Trace(plan, rules, seed, others, events, decisions, replies, series, fingerprints);
  }

  Trace deciding(List<Decision> others) {
    return new Trace(plan, rules, seed, entries, events, others, replies, series, fingerprints);
  }

  Trace telling(List<Event> others) {
    return new Trace(plan, rules, seed, entries, others, decisions, replies, series, fingerprints);
  }

  Trace showing(List<double[]> others) {
    return new Trace(plan, rules, seed, entries, events, decisions, replies, others, fingerprints);
  }

  Layout layout() {
    return plan.layout();
  }

  Draws draws() {
    return new Draws(seed);
  }

  /** The start of the run. */
  Cells start() {
    return new Cells(layout(), series.get(0)).copy();
  }

  /** The number of turns played. */
  int turns() {
    return series.size() - 1;
  }

  /** How a cell stood and why it changed, in a clause. */
  String say(Entry entry) {
    Cause why = entry.cause();
    return layout().name(entry.cell())
        + " from "
        + entry.before()
        + " to "
        + entry.after()
        + " by "
        + why.name()
        + " in turn "
        + why.turn();
  }

  /** Changes in a row that have one cause. */
  record Stroke(Cause cause, List<Entry> entries) {}

  /** Sees the cells before and after each stroke. */
  interface Reader {
    void stroke(Stroke stroke, Cells before, Cells after);
  }

  /** Plays the ledger again, stroke by stroke. */
  void replay(Reader reader) {
    Cells now = start();
    int from = 0;
    while (from < entries.size()) {
      Cause cause = entries.get(from).cause();
      int to = from;
      Cells before = now.copy();
      while (to < entries.size() && entries.get(to).cause().equals(cause)) {
        now.values()[entries.get(to).cell()] = entries.get(to).after();
        to++;
      }
      reader.stroke(new Stroke(cause, entries.subList(from, to)), before, now);
      from = to;
    }
  }

  /** The cells in a turn after what its injects and acts did, before time did anything. */
  Cells acted(int turn) {
    return until(entry -> before(entry.cause(), turn));
  }

  /** The cells in a turn after its deliveries, which are the first that time does. */
  Cells delivered(int turn) {
    return until(
        entry ->
            before(entry.cause(), turn)
                || (entry.cause().turn() == turn && entry.cause().name().equals("deliveries")));
  }

  private static boolean before(Cause cause, int turn) {
    return cause.turn() < turn || (cause.turn() == turn && cause.kind() != Cause.Kind.PROCESS);
  }

  private Cells until(java.util.function.Predicate<Entry> included) {
    Cells cells = start();
    entries.stream()
        .takeWhile(included)
        .forEach(entry -> cells.values()[entry.cell()] = entry.after());
    return cells;
  }

  /** The whims of a game: no others than its seed's. */
  static Whim whims(long seed) {
    return new Whim(seed ^ 0x5DEECE66DL);
  }

  static <T> List<T> replaced(List<T> list, int at, T other) {
    List<T> copy = new ArrayList<>(list);
    copy.set(at, other);
    return copy;
  }
}
