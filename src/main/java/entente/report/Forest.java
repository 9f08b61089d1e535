package entente.report;

import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import entente.report.Mark.Anchor;
import entente.report.Mark.Fill;
import entente.report.Mark.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A plot of estimates with their intervals, one row each, its name above it. */
final class Forest {
  private static final int ROW = 34;
  private static final int NAME = 14;
  private static final int BELOW = 24;
  private static final int LEFT = 14;
  private static final double APART = 4;

  /** How many letters stand beside each other in the width of a plot. */
  private static final int LETTERS = 54;

  private final List<Row> rows = new ArrayList<>();

  private final List<Guide> guides = new ArrayList<>();

  /** A row: its name, what stands at its right end, one estimate or two, their colours. */
  private record Row(String name, String said, List<Estimate> estimates, List<Ink> inks) {}

  /** A line beside the intervals of all rows. */
  private record Guide(double at, Ink ink) {}

  /**
   * Adds a row.
   *
   * @param said a figure, to stand at the right end
   * @param estimates the first with a filled dot, a second with a hollow one
   */
  void row(String name, String said, Estimate... estimates) {
    rows.add(new Row(name, said, List.of(estimates), List.of(Ink.of(0), Ink.of(1))));
  }

  /** Adds a row of a colour of its own. */
  void row(String name, String said, Ink ink, Estimate estimate) {
    rows.add(new Row(name, said, List.of(estimate), List.of(ink)));
  }

  /** Draws a line at a value, beside the intervals of all rows. */
  void guide(double at, Ink ink) {
    guides.add(new Guide(at, ink));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The ends of all intervals, and the guides. */
  private DoubleStream ends() {
    DoubleStream intervals =
        rows.stream()
            .flatMap(row -> row.estimates().stream())
            .flatMapToDouble(one -> DoubleStream.of(one.low(), one.value(), one.high()));
    return DoubleStream.concat(intervals, guides.stream().mapToDouble(Guide::at))
        .filter(Double::isFinite);
  }

  /** Draws it on a scale that holds all intervals and guides. */
  Drawing draw(String name, String title, Unit unit) {
    double least = ends().min().orElse(0);
    double most = ends().max().orElse(1);
    double pad = most > least ? 0.02 * (most - least) : 0.5;
    return draw(name, title, least - pad, most + pad, unit);
  }

  /**
   * Draws it.
   *
   * @param least where the scale begins
   * @param most where it ends
   * @param unit what the scale counts
   */
  Drawing draw(String name, String title, double least, double most, Unit unit) {
    Drawing drawing = new Drawing(name, title);
    double end = drawing.top() + (double) ROW * rows.size();
    Scale x = new Scale(least, most, LEFT, drawing.width() - LEFT);
    for (double tick : x.ticks(4)) {
      double at = x.at(tick);
      drawing.line(at, drawing.top(), at, end, Ink.RULE, 1);
      drawing.label(at, end + 16, unit.words(tick), Anchor.MIDDLE, Ink.MUTED);
    }
    for (int k = 0; k < rows.size(); k++) {
      double top = drawing.top() + (double) ROW * k;
      for (Guide guide : guides) {
        double at = x.at(guide.at());
        drawing.line(at, top + NAME + 1, at, top + ROW - 2, guide.ink(), 2);
      }
      draw(drawing, x, rows.get(k), top);
    }
    return drawing.high(end + BELOW);
  }

  /** What a scale counts. */
  enum Unit {
    SHARE,
    NUMBER;

    private String words(double value) {
      return this == SHARE ? Figures.percent(value) : Figures.plain(value);
    }
  }

  private static void draw(Drawing drawing, Scale x, Row row, double top) {
    String name = cut(row.name(), LETTERS - row.said().length());
    drawing.label(0, top + NAME - 2, name, Anchor.START, Ink.TEXT);
    drawing.label(drawing.width(), top + NAME - 2, row.said(), Anchor.END, Ink.MUTED);
    for (int k = 0; k < row.estimates().size(); k++) {
      Estimate one = row.estimates().get(k);
      double y = top + NAME + 8 + (row.estimates().size() == 1 ? 0 : k == 0 ? -APART : APART);
      if (!one.known()) {
        continue;
      }
      Ink ink = row.inks().get(k);
      drawing.line(within(x, one.low()), y, within(x, one.high()), y, ink, 2.5);
      Fill fill = k == 0 ? Fill.SOLID : Fill.HOLLOW;
      drawing.add(new Mark.Dot(new Spot(within(x, one.value()), y), 4, ink, fill));
    }
  }

  /** A name that leaves room for the figure beside it; the table has it whole. */
  private static String cut(String name, int letters) {
    return name.length() <= letters ? name : name.substring(0, letters - 1).strip() + "…";
  }

  private static double within(Scale x, double value) {
    return x.at(Math.max(x.from(), Math.min(x.to(), value)));
  }
}
