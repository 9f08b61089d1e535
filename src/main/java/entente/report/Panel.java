package entente.report;

import entente.explain.Figures;
import entente.game.Plan;
import entente.report.Mark.Anchor;
import java.util.List;

/**
 * A plot with a scale to the right and one upwards.
 *
 * @param drawing what it is drawn on
 * @param x the scale to the right
 * @param y the scale upwards
 */
record Panel(Drawing drawing, Scale x, Scale y) {
  /** About how wide a letter is. */
  static final double LETTER = 6.5;

  /** How far a second line of labels lies below the first. */
  static final int LINE = 14;

  private static final int HIGH = 160;
  private static final int LEFT = 44;
  private static final int RIGHT = 10;
  private static final int BELOW = 24;
  private static final int MONTHS_A_YEAR = 12;
  private static final int MOST_YEARS = 6;

  /** A panel whose scales run from and to these values. */
  static Panel of(Drawing drawing, double left, double right, double low, double high) {
    double top = drawing.top();
    drawing.high(top + HIGH + BELOW);
    return new Panel(
        drawing,
        new Scale(left, right, LEFT, drawing.width() - RIGHT),
        new Scale(low, high, top + HIGH, top + 4));
  }

  /** Shares from 0 to 100 % upwards. */
  Panel shares() {
    for (int quarter = 0; quarter <= 4; quarter++) {
      double share = quarter / 4.0;
      rule(share, Figures.percent(share));
    }
    return this;
  }

  /** Round values upwards. */
  Panel values() {
    y.ticks(4).forEach(value -> rule(value, Figures.plain(value)));
    return this;
  }

  private void rule(double value, String words) {
    double at = y.at(value);
    drawing.line(x.start(), at, x.end(), at, Ink.RULE, 1);
    drawing.label(x.start() - 6, at + 4, words, Anchor.END, Ink.MUTED);
  }

  /** Round values to the right. */
  Panel valuesRight() {
    x.ticks(4).forEach(value -> below(x.at(value), Figures.plain(value)));
    return this;
  }

  /** Words to the right, one at each of 0, 1, 2 and so on. */
  Panel words(List<String> words) {
    int widest = words.stream().mapToInt(String::length).max().orElse(0);
    boolean tight = widest * LETTER > x.at(1) - x.at(0);
    for (int k = 0; k < words.size(); k++) {
      below(x.at(k), tight && k % 2 == 1 ? LINE : 0, words.get(k));
    }
    if (tight) {
      drawing.high(drawing.height() + LINE);
    }
    return this;
  }

  /** Months to the right: years, or of short runs months. */
  Panel time(Plan plan, int turns) {
    if (turns <= 2 * MONTHS_A_YEAR) {
      int step = Math.max(1, (turns + 3) / 4);
      for (int turn = 0; turn < turns; turn += step) {
        below(x.at(turn), plan.month(turn).toString());
      }
      return this;
    }
    int first = (MONTHS_A_YEAR + 1 - plan.start().getMonthValue()) % MONTHS_A_YEAR;
    int years = 1 + turns / MONTHS_A_YEAR / MOST_YEARS;
    for (int turn = first; turn < turns; turn += years * MONTHS_A_YEAR) {
      below(x.at(turn), Integer.toString(plan.month(turn).getYear()));
    }
    return this;
  }

  private void below(double at, String words) {
    below(at, 0, words);
  }

  private void below(double at, int lower, String words) {
    drawing.line(at, y.start(), at, y.start() + 4, Ink.MUTED, 1);
    double wide = LETTER * words.length();
    double last = drawing.width() - wide / 2;
    double place = Math.max(wide / 2, Math.min(last, at));
    drawing.label(place, y.start() + 18 + lower, words, Anchor.MIDDLE, Ink.MUTED);
  }

  /** A place on it. */
  Mark.Spot spot(double right, double up) {
    return new Mark.Spot(x.at(right), y.at(up));
  }
}
