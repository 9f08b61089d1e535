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
 * @param cells every cell at its end
 * @param events what happened
 * @param decisions who decided what
 * @param replies who answered what
 * @param entries what changed
 * @param emerged the outcomes that came about
 */
record Month(
    int turn,
    double[] cells,
    List<Event> events,
    List<Decision> decisions,
    List<Reply> replies,
    List<Entry> entries,
    List<Emerged> emerged) {

  /** Lists that nobody changes. */
  Month {
    events = List.copyOf(events);
    decisions = List.copyOf(decisions);
    replies = List.copyOf(replies);
    entries = List.copyOf(entries);
    emerged = List.copyOf(emerged);
  }
}
