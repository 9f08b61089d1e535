package entente.cli;

import entente.explain.CellDifference;
import entente.explain.Figures;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of cells that differ. */
final class CellRows {
  private static final double LEAST = 0.005;
  private final TwoRuns runs;
  private final List<List<String>> rows = new ArrayList<>();

  CellRows(TwoRuns runs) {
    this.runs = runs;
  }

  /** A cell at the start. */
  void atStart(CellDifference one) {
    rows.add(values(one));
  }

  /**
   * A cell at the end.
   *
   * @param others how many other cells of its kind differ
   */
  void atEnd(CellDifference one, int others) {
    List<String> row = values(one);
    row.add(one.since() < 0 ? "start" : runs.month(one.since()));
    row.add(others == 0 ? "" : "+" + others);
    rows.add(row);
  }

  private static List<String> values(CellDifference one) {
    int decimals = Figures.decimals(one.a(), one.b());
    String apart = one.share() < LEAST ? "<1%" : Figures.percent(one.share());
    return new ArrayList<>(
        List.of(
            one.cell(), Figures.fixed(one.a(), decimals), Figures.fixed(one.b(), decimals), apart));
  }

  void print(PrintWriter out) {
    List<String> heads = List.of("cell", "A", "B", "apart", "since", "others");
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    Table table = new Table(1, heads.subList(0, columns));
    rows.forEach(table::row);
    table.print(out, "  ");
  }
}
