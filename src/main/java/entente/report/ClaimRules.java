package entente.report;

import entente.experiment.claim.Results;
import java.util.List;

/** By which rules claims are judged. */
final class ClaimRules {
  private final Results results;

  ClaimRules(Results results) {
    this.results = results;
  }

  void write(Html html) {
    html.par(
        "Each claim is a controlled experiment. Its arms are games of one scenario that differ in"
            + " scenario data alone and are played on the same seeds, "
            + results.firstSeed()
            + " and on; what is claimed, how large it must be at least and what must make it fail"
            + " were fixed before. What is said here is said of the model, not of the world.");
    DataTable table = new DataTable("Verdicts", 2, List.of("verdict", "when"));
    table.row(
        "supported",
        "Every test, or one where the claim says so, has the claimed sign, its interval at 95 %"
            + " excludes 0, it is as large as the least effect, and ablation and placebo are met.");
    table.row("contradicted", "The interval of a test lies wholly on the other side.");
    table.row("open", "Neither.");
    table.row(
        "not established",
        "The tests hold, but they hold also without the mechanism that is named, or a placebo shows"
            + " something.");
    table.write(html);
    html.par(
        "Ablation: played again with a mechanism switched off, the tests must fail by their estimates."
            + " Placebo: two arms that must not differ. Both are played only if the tests hold."
            + " Emergent: the equations do not contain the claim. Consistency: they nearly do, so"
            + " that it is a check of the code and no evidence. Shares have the intervals of Wilson"
            + " (1927), their differences those of Bonett and Price (2012) for pairs or of Newcombe"
            + " (1998) where games do not count; means those from how far each pair pulls them.");
  }
}
