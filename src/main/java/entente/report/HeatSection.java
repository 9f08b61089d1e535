package entente.report;

import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import entente.map.Ramp;
import entente.report.Factored.Level;
import entente.report.Mark.Anchor;
import entente.report.Mark.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A heat map of an outcome's share over two factors. */
final class HeatSection implements Section {
  private static final int LEFT = 76;
  private static final int CELL = 34;
  private static final int BELOW = 40;

  @Override
  public String id() {
    return "pairs";
  }

  @Override
  public String title() {
    return "Two factors together";
  }

  /** Two factors, to the right and upwards. */
  private record Pair(Factored right, Factored up) {}

  @Override
  public void write(Material material, Html html) {
    List<Integer> focal = material.focal();
    if (material.factors().size() < 2 || focal.isEmpty()) {
      html.missing(
          material.factors().size() < 2
              ? "Fewer than two factors varied; an experiment with two or more has a heat map here."
              : Words.NONE_VARIES);
      return;
    }
    html.par(
        (material.choices().pair().isEmpty()
                ? "For each outcome the two factors by whose levels its share differs most. "
                : "")
            + "Share of runs in per cent; the lighter, the more.");
    html.in("div", "class", "grid");
    for (int outcome : focal) {
      Pair pair = pair(material, outcome);
      html.figure(draw(material, outcome, pair), finding(material, outcome, pair));
    }
    html.out();
  }

  private static Pair pair(Material material, int outcome) {
    List<String> chosen = material.choices().pair();
    if (!chosen.isEmpty()) {
      return new Pair(named(material, chosen.get(0)), named(material, chosen.get(1)));
    }
    List<Factored> sorted = new ArrayList<>(material.factors());
    sorted.sort(Comparator.comparingDouble((Factored f) -> -f.range(outcome, material.games())));
    return new Pair(sorted.get(0), sorted.get(1));
  }

  private static Factored named(Material material, String name) {
    return material.factors().stream()
        .filter(factor -> factor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Drawing draw(Material material, int outcome, Pair pair) {
    String name = "pair-" + material.outcomes().get(outcome).name();
    Drawing drawing = new Drawing(name, material.title(outcome));
    int rows = pair.up().levels().size();
    int columns = pair.right().levels().size();
    double top = drawing.top() + 18.0;
    double wide = (drawing.width() - LEFT) / (double) columns;
    drawing.label(0, top - 6, pair.up().name(), Anchor.START, Ink.MUTED);
    for (int row = 0; row < rows; row++) {
      Level up = pair.up().levels().get(rows - 1 - row);
      double y = top + (double) CELL * row;
      drawing.label(LEFT - 6, y + CELL / 2.0 + 4, up.label(), Anchor.END, Ink.MUTED);
      for (int column = 0; column < columns; column++) {
        Level right = pair.right().levels().get(column);
        List<GameRow> some = pair.up().at(up, pair.right().at(right, material.games()));
        tile(drawing, LEFT + wide * column, y, wide, some, outcome);
      }
    }
    double bottom = top + (double) CELL * rows;
    boolean tight = pair.right().widest() * Panel.LETTER > wide;
    for (int column = 0; column < columns; column++) {
      String label = pair.right().levels().get(column).label();
      double y = bottom + 16 + (tight && column % 2 == 1 ? Panel.LINE : 0);
      drawing.label(LEFT + wide * (column + 0.5), y, label, Anchor.MIDDLE, Ink.MUTED);
    }
    double below = bottom + (tight ? Panel.LINE : 0);
    drawing.label(drawing.width(), below + 34, pair.right().name(), Anchor.END, Ink.MUTED);
    return drawing.high(below + BELOW);
  }

  private static void tile(
      Drawing drawing, double x, double y, double wide, List<GameRow> some, int outcome) {
    if (some.isEmpty()) {
      drawing.label(x + wide / 2, y + CELL / 2.0 + 4, "no run", Anchor.MIDDLE, Ink.MUTED);
      return;
    }
    double share = Material.share(outcome, some).value();
    drawing.add(new Mark.Tile(x + 0.5, y + 0.5, wide - 1, CELL - 1, Ramp.SEQUENTIAL.of(share)));
    Spot middle = new Spot(x + wide / 2, y + CELL / 2.0 + 4);
    drawing.add(
        new Mark.Inscription(
            middle, Figures.fixed(100 * share, 0), Ramp.letters(Ramp.SEQUENTIAL.of(share))));
  }

  /** A share and where it is found. */
  private record Cell(Estimate share, String place) {}

  private static String finding(Material material, int outcome, Pair pair) {
    List<Cell> cells = cells(material, outcome, pair);
    Comparator<Cell> byShare = Comparator.comparingDouble(cell -> cell.share().value());
    Cell least = Collections.min(cells, byShare);
    Cell most = Collections.max(cells, byShare);
    return least.share().value() == most.share().value()
        ? Words.share(least.share()) + " everywhere: neither factor shifts it."
        : "From "
            + Words.share(least.share())
            + " ("
            + least.place()
            + ") to "
            + Words.share(most.share())
            + " ("
            + most.place()
            + ").";
  }

  private static List<Cell> cells(Material material, int outcome, Pair pair) {
    List<Cell> cells = new ArrayList<>();
    for (Level up : pair.up().levels()) {
      for (Level right : pair.right().levels()) {
        List<GameRow> some = pair.up().at(up, pair.right().at(right, material.games()));
        if (!some.isEmpty()) {
          String across = pair.right().name() + " " + right.label();
          String along = pair.up().name() + " " + up.label();
          cells.add(new Cell(material.seeds().of(outcome, some), across + ", " + along));
        }
      }
    }
    return cells;
  }
}
