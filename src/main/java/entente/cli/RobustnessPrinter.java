package entente.cli;

import entente.experiment.claim.Robustness;
import entente.experiment.claim.Verdict;
import entente.explain.Figures;
import entente.scenario.ClaimFile;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints the verdicts as numbers of the model are changed. */
record RobustnessPrinter(PrintWriter out, List<ClaimFile> claims) {

  void print(List<Robustness.Row> rows) {
    List<String> heads = new ArrayList<>(List.of("changed", "by"));
    claims.forEach(claim -> heads.add(claim.id()));
    heads.add("flips");
    Table table = new Table(1, heads);
    Robustness.Row base = rows.get(0);
    for (Robustness.Row row : rows) {
      List<String> cells = new ArrayList<>();
      cells.add(row == base ? "nothing" : row.parameter());
      cells.add(row == base ? "" : Figures.fixed(row.factor(), 2));
      for (int k = 0; k < claims.size(); k++) {
        Verdict verdict = row.verdicts().get(k);
        boolean flipped = verdict != base.verdicts().get(k);
        cells.add(letter(verdict) + (flipped ? "*" : " "));
      }
      cells.add(row == base ? "" : String.valueOf(row.flips(base)));
      table.row(cells);
    }
    table.print(out, "");
    out.println();
    out.println("S supported, C contradicted, O open, N not established; * other than unchanged");
    out.flush();
  }

  private static String letter(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "S";
      case CONTRADICTED -> "C";
      case OPEN -> "O";
      case NOT_ESTABLISHED -> "N";
    };
  }
}
