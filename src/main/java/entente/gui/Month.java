package entente.gui;

import entente.game.Event;
import entente.game.Reply;
import entente.mind.Decision;
import entente.outcome.Outcomes.Emerged;
import entente.world.Entry;
import java.util.List;

/**
 * What a month left on record. It is made when the month is over and nobody changes it, so that the
 * window never reads a world that is at work.
 *
 * @param turn the turn, 0 for the first; -1 for the start
 * @param series every cell at the start and at the end of each month
 * @param events what happened
 * @param decisions who decided what
 * @param replies who answered what
 * @param entries what changed
 * @param emerged the outcomes that came about
 */
record Month(
    int turn,
    List<double[]> series,
    List<Event> events,
    List<Decision> decisions,
    List<Reply> replies,
    List<Entry> entries,
    List<Emerged> emerged) {

  /** The short lists are copies; the long ones are views of a record that is kept in a file. */
  Month {
    events = List.copyOf(events);
    replies = List.copyOf(replies);
    emerged = List.copyOf(emerged);
  }

  /** Every cell at its end. */
  double[] cells() {
    return series.get(turn + 1);
  }
}
