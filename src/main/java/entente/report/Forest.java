package entente.report;

import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import entente.report.Mark.Anchor;
import entente.report.Mark.Fill;
import entente.report.Mark.Spot;
import java.util.ArrayList;
import java.util.List;

/** A plot of estimates with their intervals, one row each, its name above it. */
final class Forest {
  private static final int ROW = 34;
  private static final int NAME = 14;
  private static final int BELOW = 24;
  private static final int LEFT = 14;
  private static final double APART = 4;

  private final List<Row> rows = new ArrayList<>();

  /** A row: its name, what stands at its right end, one estimate or two. */
  private record Row(String name, String said, List<Estimate> estimates) {}

  /**
   * Adds a row.
   *
   * @param said a figure, to stand at the right end
   * @param estimates the first with a filled dot, a second with a hollow one
   */
  void row(String name, String said, Estimate... estimates) {
    rows.add(new Row(name, said, List.of(estimates)));
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
      draw(drawing, x, rows.get(k), drawing.top() + (double) ROW * k);
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
    drawing.label(0, top + NAME - 2, row.name(), Anchor.START, Ink.TEXT);
    drawing.label(drawing.width(), top + NAME - 2, row.said(), Anchor.END, Ink.MUTED);
    for (int k = 0; k < row.estimates().size(); k++) {
      Estimate one = row.estimates().get(k);
      double y = top + NAME + 8 + (row.estimates().size() == 1 ? 0 : k == 0 ? -APART : APART);
      Ink ink = Ink.of(k);
      drawing.line(within(x, one.low()), y, within(x, one.high()), y, ink, 2.5);
      Fill fill = k == 0 ? Fill.SOLID : Fill.HOLLOW;
      drawing.add(new Mark.Dot(new Spot(within(x, one.value()), y), 4, ink, fill));
    }
  }

  private static double within(Scale x, double value) {
    return x.at(Math.max(x.from(), Math.min(x.to(), value)));
  }
}
