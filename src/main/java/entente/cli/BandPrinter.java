package entente.cli;

import entente.experiment.CellBands;
import entente.experiment.CellBands.Band;
import entente.explain.Figures;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints how cells lie over the futures of a moment, twice a year and at the end.
 *
 * @param first the first turn of the futures
 */
record BandPrinter(PrintWriter out, Captions captions, int first) {
  private static final int EVERY = 6;

  /**
   * Prints the bands.
   *
   * @param cells the cells in the order in which they are wanted
   * @param arms the arms' bands, by what the arms are called, in their order
   */
  void print(List<String> cells, Map<String, CellBands> arms) {
    for (String cell : cells) {
      out.println(cell + ", the median of the futures, and where four fifths of them lie");
      List<String> heads = new ArrayList<>(List.of("month"));
      arms.keySet().forEach(arm -> heads.addAll(List.of(arm, "80 %")));
      Table table = new Table(1, heads);
      int months = arms.values().iterator().next().of(cell).size();
      for (int month = 0; month < months; month++) {
        if ((month + 1) % EVERY == 0 || month == months - 1) {
          row(table, cell, month, arms);
        }
      }
      table.print(out, "  ");
      out.println();
    }
  }

  private void row(Table table, String cell, int month, Map<String, CellBands> arms) {
    List<String> row = new ArrayList<>(List.of(captions.month(first + month)));
    for (CellBands arm : arms.values()) {
      Band band = arm.of(cell).get(month);
      int decimals = Figures.decimals(band.low(), band.high());
      row.add(Figures.fixed(band.median(), decimals));
      String low = Figures.fixed(band.low(), decimals);
      row.add(low + " to " + Figures.fixed(band.high(), decimals));
    }
    table.row(row);
  }
}
