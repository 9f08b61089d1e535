package entente.gui;

import entente.game.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened in a game, event by event.
 *
 * @param lines in order
 */
record Story(List<Line> lines) {

  /**
   * An event.
   *
   * @param turn the turn, 0 for the first
   * @param date its month, such as 2024-03
   * @param event the event
   * @param sentence what happened
   */
  record Line(int turn, String date, Event event, String sentence) {

    /** Whether a state has a part in it. */
    boolean concerns(int state) {
      return event.actor() == state || event.target() == state || event.subject() == state;
    }
  }

  /** The story of the first so many months. */
  static Story of(Session session, int months) {
    List<Line> lines = new ArrayList<>();
    for (Month month : session.film().until(months - 1)) {
      String date = session.film().date(month.turn()).toString();
      for (Event event : month.events()) {
        String sentence = event.sentence().isBlank() ? event.kind() : event.sentence();
        lines.add(new Line(month.turn(), date, event, sentence));
      }
    }
    return new Story(lines);
  }

  /** What concerns a subject; of two states, both. */
  List<Line> about(Subject subject) {
    return lines.stream()
        .filter(
            line ->
                subject instanceof Subject.Between pair
                    ? line.concerns(pair.one()) && line.concerns(pair.other())
                    : line.concerns(((Subject.Of) subject).state()))
        .toList();
  }
}
