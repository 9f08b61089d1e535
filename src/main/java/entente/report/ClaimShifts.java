package entente.report;

import entente.experiment.claim.Robustness;
import entente.experiment.claim.Sensitivity;
import entente.experiment.claim.Verdict;
import entente.explain.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which verdicts turn when numbers of the model are a little other. */
record ClaimShifts(Sensitivity sensitivity) {

  void write(Html html) {
    List<Robustness.Row> changed = sensitivity.changed();
    int flips = changed.stream().mapToInt(row -> row.flips(sensitivity.base())).sum();
    int all = changed.size() * sensitivity.claims().size();
    List<String> firm =
        sensitivity.claims().stream().filter(claim -> turns(claim).isEmpty()).toList();
    html.par(
        "Every number below was made "
            + Figures.percent(sensitivity.share())
            + " smaller and larger, one at a time, and all claims were judged again by "
            + Words.count(sensitivity.pairs(), "pair")
            + " of games from seed "
            + sensitivity.firstSeed()
            + " on. Of "
            + Words.count(all, "verdict")
            + ", "
            + Words.grouped(flips)
            + " turned. "
            + (firm.isEmpty()
                ? "No claim kept its verdict throughout."
                : "Never turned: " + Words.list(firm) + "."));
    table().write(html);
    html.par(
        "S supported, C contradicted, O open, N not established; * other than with nothing changed.");
  }

  private DataTable table() {
    List<String> heads = new ArrayList<>(List.of("changed", "by"));
    heads.addAll(sensitivity.claims());
    heads.add("turned");
    DataTable table = new DataTable("Verdicts under each change", 1, heads);
    for (Robustness.Row row : sensitivity.rows()) {
      boolean base = row == sensitivity.base();
      List<String> cells = new ArrayList<>();
      cells.add(base ? "nothing" : row.parameter());
      cells.add(base ? "" : by(row));
      for (int k = 0; k < sensitivity.claims().size(); k++) {
        boolean turned = row.verdicts().get(k) != sensitivity.base().verdicts().get(k);
        cells.add(row.verdicts().get(k).letter() + (turned ? "*" : ""));
      }
      cells.add(base ? "" : row.flips(sensitivity.base()) + "");
      table.row(cells);
    }
    return table;
  }

  private static String by(Robustness.Row row) {
    return Figures.signed(100 * (row.factor() - 1), 0) + "%";
  }

  private List<Robustness.Row> turns(String claim) {
    int k = sensitivity.claims().indexOf(claim);
    Verdict base = sensitivity.base().verdicts().get(k);
    return sensitivity.changed().stream().filter(row -> row.verdicts().get(k) != base).toList();
  }

  /** How a claim's verdict stood under the changes; nothing if it was not among them. */
  Optional<String> of(String claim) {
    int k = sensitivity.claims().indexOf(claim);
    if (k < 0) {
      return Optional.empty();
    }
    List<Robustness.Row> turns = turns(claim);
    String under = "Under " + Words.count(sensitivity.changed().size(), "change");
    String by = " of a number by " + Figures.percent(sensitivity.share());
    if (turns.isEmpty()) {
      return Optional.of(under + by + " the verdict stays.");
    }
    List<String> said =
        turns.stream()
            .map(row -> row.parameter() + " " + by(row) + ": " + row.verdicts().get(k).words())
            .toList();
    return Optional.of(
        under + by + " the verdict turns in " + turns.size() + ": " + Words.list(said) + ".");
  }
}
