package entente.map;

import entente.explain.Happening;
import entente.explain.Names;
import entente.game.Game;
import entente.game.Recording;
import java.time.YearMonth;
import java.util.List;

/**
 * How a world stood at the end of a month, and what had happened by then.
 *
 * @param month the month; before the first turn it is the month before
 * @param cells the values of all cells, by their places in the layout; not to be written to
 * @param events what has happened up to then, the latest last
 */
public record Moment(YearMonth month, double[] cells, List<Happening> events) {
  /** So many of the latest events are kept. */
  private static final int KEPT = 40;

  /** Keeps the latest events. */
  public Moment {
    events = List.copyOf(events.subList(Math.max(0, events.size() - KEPT), events.size()));
  }

  /** The value of a cell by its place. */
  public double at(int place) {
    return cells[place];
  }

  /** The moment that a game has come to; it need not keep its cells. */
  public static Moment of(Game game) {
    Recording recording = game.recording();
    int last = recording.series().size() - 1;
    double[] cells =
        recording.whole() && last == game.turn()
            ? recording.series().get(last)
            : game.world().copy();
    return of(game, game.turn() - 1, cells);
  }

  /**
   * The end of a turn of a game that keeps its cells.
   *
   * @param turn the turn, -1 for the start
   */
  public static Moment of(Game game, int turn) {
    return of(game, turn, game.recording().series().get(turn + 1));
  }

  private static Moment of(Game game, int turn, double[] cells) {
    Names names = new Names(game.plan());
    List<Happening> events =
        game.recording().events().stream()
            .filter(event -> event.turn() <= turn)
            .map(names::happening)
            .toList();
    return new Moment(game.plan().month(turn), cells, events);
  }
}
