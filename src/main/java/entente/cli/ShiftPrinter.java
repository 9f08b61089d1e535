package entente.cli;

import entente.experiment.CellShift;
import entente.experiment.Comparison;
import entente.explain.Figures;
import java.io.PrintWriter;
import java.util.List;

/** Prints how cells differ at the end between two arms that were compared pair by pair. */
record ShiftPrinter(PrintWriter out, Captions captions, int turns, int top) {

  void print(Comparison comparison) {
    List<CellShift> ranked = comparison.cells().ranked();
    out.println("Cells at the end, " + captions.month(turns - 1) + ", the surest difference first");
    Table table =
        new Table(1, "cell", "mean A", "mean B", "difference", "95 %", "p", "", "differ in");
    for (CellShift one : ranked.subList(0, Math.min(top, ranked.size()))) {
      row(table, one);
    }
    if (!table.isEmpty()) {
      table.print(out, "  ");
    }
    if (ranked.size() > top) {
      long sure = ranked.stream().skip(top).filter(CellShift::significant).count();
      out.println(
          "  and "
              + (ranked.size() - top)
              + " others that differ, "
              + sure
              + " of them by more"
              + " than chance");
    }
    int alike = comparison.cells().cells() - ranked.size();
    out.println("  " + alike + " of " + comparison.cells().cells() + " are alike in all pairs");
    new Paragraphs(out)
        .print(
            "  ",
            "95 %: of each mean difference by itself, in the cell's unit. p: that it is so large"
                + " by chance (Student's t of pairs), all cells taken together (Holm); * below"
                + " .05.");
    out.println();
  }

  private static void row(Table table, CellShift one) {
    int decimals = Figures.decimals(one.a(), one.b());
    table.row(
        one.cell(),
        Figures.fixed(one.a(), decimals),
        Figures.fixed(one.b(), decimals),
        Figures.signed(one.difference(), decimals),
        interval(one, decimals),
        ComparisonPrinter.probability(one.probability()),
        one.significant() ? "*" : "",
        Integer.toString(one.differing()));
  }

  private static String interval(CellShift one, int decimals) {
    return Double.isInfinite(one.interval().low())
        ? "-"
        : Figures.signed(one.interval().low(), decimals)
            + " to "
            + Figures.signed(one.interval().high(), decimals);
  }
}
