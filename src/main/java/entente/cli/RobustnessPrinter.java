package entente.cli;

import entente.experiment.claim.Robustness;
import entente.experiment.claim.Sensitivity;
import entente.experiment.claim.Verdict;
import entente.explain.Figures;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints the verdicts as numbers of the model are changed. */
record RobustnessPrinter(PrintWriter out) {

  void print(Sensitivity shaken) {
    List<String> heads = new ArrayList<>(List.of("changed", "by"));
    heads.addAll(shaken.claims());
    heads.add("flips");
    Table table = new Table(1, heads);
    Robustness.Row base = shaken.base();
    for (Robustness.Row row : shaken.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row == base ? "nothing" : row.parameter());
      cells.add(row == base ? "" : Figures.fixed(row.factor(), 2));
      for (int k = 0; k < shaken.claims().size(); k++) {
        Verdict verdict = row.verdicts().get(k);
        boolean flipped = verdict != base.verdicts().get(k);
        cells.add(verdict.letter() + (flipped ? "*" : " "));
      }
      cells.add(row == base ? "" : String.valueOf(row.flips(base)));
      table.row(cells);
    }
    table.print(out, "");
    out.println();
    out.println("S supported, C contradicted, O open, N not established; * other than unchanged");
    out.flush();
  }
}
