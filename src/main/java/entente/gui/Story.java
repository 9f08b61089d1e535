package entente.gui;

import entente.game.Event;
import entente.outcome.Outcome;
import entente.outcome.Outcomes.Emerged;
import entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened in a game, event by event.
 *
 * @param lines in order
 */
record Story(List<Line> lines) {
  /** The kind of an outcome that came about. */
  static final String OUTCOME = "outcome";

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
      for (Emerged one : month.emerged()) {
        String sentence = "◆ " + one.outcome().title();
        lines.add(new Line(month.turn(), date, event(one, sentence), sentence));
      }
    }
    return new Story(lines);
  }

  /** An outcome that came about, as one of the things that happened. */
  private static Event event(Emerged one, String sentence) {
    List<String> none = List.of();
    String name = one.outcome().name();
    return new Event(-1, one.turn(), OUTCOME, -1, -1, -1, none, name, List.of(), sentence);
  }

  /** What the scenario counts as an outcome, in words. */
  static String condition(Scenario scenario, String name) {
    int months =
        scenario.outcomes().stream()
            .filter(one -> one.name().equals(name))
            .mapToInt(Outcome::months)
            .findFirst()
            .orElse(1);
    String held = months == 1 ? "in a month" : "for " + months + " months in a row";
    return "Counted once this has held " + held + ": " + scenario.said("outcomes." + name + ".if");
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
