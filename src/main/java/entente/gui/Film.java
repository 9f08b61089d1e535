package entente.gui;

import entente.explain.Names;
import entente.game.Game;
import entente.game.Plan;
import entente.game.Recording;
import entente.gui.shelf.Frames;
import entente.outcome.Outcomes;
import entente.outcome.Outcomes.Emerged;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/**
 * A game month by month, as far as it has been played. The thread that plays adds to it, the one
 * that draws reads it.
 */
final class Film {
  private final Plan plan;
  private final Names names;
  private final Frames frames;
  private final List<Month> months = new CopyOnWriteArrayList<>();
  private int events;
  private int decisions;
  private int replies;
  private int entries;
  private int emerged;

  /** A film of a game that is about to begin: its start. */
  Film(Game game, Frames frames) {
    this.plan = game.plan();
    this.frames = frames;
    this.names = new Names(plan);
    add(game, new Outcomes(List.of()));
  }

  /** Takes the month down that has just ended. */
  void add(Game game, Outcomes outcomes) {
    Recording record = game.recording();
    List<Emerged> all = outcomes.emerged();
    int turn = months.size() - 1;
    Month month =
        new Month(
            turn,
            frames,
            record.events().subList(events, record.events().size()),
            record.decisions().subList(decisions, record.decisions().size()),
            record.replies().subList(replies, record.replies().size()),
            game.ledger().entries().subList(entries, game.ledger().entries().size()),
            all.subList(emerged, all.size()));
    events = record.events().size();
    decisions = record.decisions().size();
    replies = record.replies().size();
    entries = game.ledger().entries().size();
    emerged = all.size();
    months.add(month);
  }

  /** How many months have been played. */
  int played() {
    return months.size() - 1;
  }

  /**
   * A month.
   *
   * @param turn the turn, -1 for the start
   */
  Month month(int turn) {
    return months.get(turn + 1);
  }

  /**
   * The months from the first to a turn, that included; without the start. It is a copy: a view of
   * a list that grows meanwhile could not be read.
   */
  List<Month> until(int turn) {
    List<Month> all = List.copyOf(months);
    return all.subList(1, Math.max(1, Math.min(turn + 2, all.size())));
  }

  /** A cell at the start and at the end of each month played. */
  double[] series(int cell) {
    return IntStream.range(0, months.size()).mapToDouble(k -> frames.value(k, cell)).toArray();
  }

  /**
   * A cell at the end of a month.
   *
   * @param turn the turn, -1 for the start
   */
  double value(int turn, int cell) {
    return frames.value(turn + 1, cell);
  }

  /** What came about, in all months played. */
  List<Emerged> emerged() {
    List<Emerged> all = new ArrayList<>();
    months.forEach(month -> all.addAll(month.emerged()));
    return all;
  }

  /** What it is played from. */
  Plan plan() {
    return plan;
  }

  /** Its records in names. */
  Names names() {
    return names;
  }

  /** The month of a turn. */
  YearMonth date(int turn) {
    return plan.month(turn);
  }
}
