package entente.gui;

import entente.game.Event;
import entente.outcome.Outcomes.Emerged;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mark on the time axis: a full diamond where an outcome came about, a small triangle where
 * something came from outside or a war began.
 *
 * @param months how many months had passed when it was over
 * @param outcome whether an outcome came about
 * @param text what it was
 */
record TimeMark(int months, boolean outcome, String text) {

  /** The mark of a month, if anything is to be marked. */
  static Optional<TimeMark> of(Month month, Film film) {
    String date = film.date(month.turn()) + ": ";
    if (!month.emerged().isEmpty()) {
      String titles =
          month.emerged().stream()
              .map(Emerged::outcome)
              .map(one -> one.title())
              .collect(Collectors.joining("; "));
      return Optional.of(new TimeMark(month.turn() + 1, true, date + titles));
    }
    return month.events().stream()
        .filter(TimeMark::fromOutside)
        .findFirst()
        .map(event -> new TimeMark(month.turn() + 1, false, date + event.sentence()));
  }

  private static boolean fromOutside(Event event) {
    return event.kind().equals("inject") || event.kind().equals("war");
  }

  void paint(Graphics2D g, int x, int y, Theme theme) {
    Path2D shape = new Path2D.Double();
    if (outcome) {
      shape.moveTo(x, y - 15);
      shape.lineTo(x + 5, y - 10);
      shape.lineTo(x, y - 5);
      shape.lineTo(x - 5, y - 10);
    } else {
      shape.moveTo(x - 3.5, y - 12);
      shape.lineTo(x + 3.5, y - 12);
      shape.lineTo(x, y - 6);
    }
    shape.closePath();
    g.setColor(outcome ? theme.bad() : theme.faint());
    g.fill(shape);
  }
}
