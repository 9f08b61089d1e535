package entente.report;

import entente.experiment.claim.ClaimResult;
import entente.experiment.claim.Figure;
import entente.experiment.claim.Sensitivity;
import entente.experiment.claim.TestResult;
import entente.experiment.claim.Verdict;
import entente.explain.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of the page about one claim.
 *
 * @param sensitivity the verdicts under changes, if they were played
 */
record ClaimPart(ClaimResult claim, Optional<Sensitivity> sensitivity) {

  void write(Html html) {
    ClaimWords.badge(
        html,
        claim.verdict(),
        "· "
            + claim.kind()
            + " · "
            + Words.count(claim.pairs(), "pair")
            + " of games, "
            + Words.count(claim.turns(), "month")
            + " each.");
    html.leaf("p", claim.argument(), "class", "question");
    html.par((claim.source().isEmpty() ? "" : claim.source() + ". ") + claim.passage() + ".");
    html.par(why());
    sensitivity.ifPresent(all -> new ClaimShifts(all).of(claim.id()).ifPresent(html::par));
    new ClaimPlots(claim).write(html);
    tests().write(html);
    html.in("details").leaf("summary", "The arms, their levels and what is measured");
    arms().write(html);
    measures().write(html);
    html.out();
  }

  /** What the verdict rests on. */
  private String why() {
    List<String> said = new ArrayList<>();
    for (TestResult test : claim.tests()) {
      String reason = test.reason().isEmpty() ? "" : " (" + test.reason() + ")";
      said.add("Test " + test.name() + " is " + test.verdict().words() + reason + ".");
    }
    for (ClaimResult.Ablated one : claim.ablations()) {
      String met = one.met() ? ", it fails, as it must" : ", it holds all the same";
      String note = one.note().isEmpty() ? "" : " (" + one.note().replaceAll("\\.$", "") + ")";
      said.add("Without " + one.name() + note + met + ".");
    }
    for (ClaimResult.Placebo one : claim.placebos()) {
      String quiet = one.quiet() ? " shows nothing, as it must." : " shows something.";
      said.add("Placebo " + one.name() + quiet);
    }
    boolean waits = claim.verdict() == Verdict.OPEN || claim.verdict() == Verdict.CONTRADICTED;
    List<String> idle = new ArrayList<>();
    if (waits && claim.ablation().equals("not played")) {
      idle.add("ablation");
    }
    if (waits && claim.placebo().equals("not played")) {
      idle.add("placebo");
    }
    if (!idle.isEmpty()) {
      String were = Words.list(idle) + (idle.size() == 1 ? " was" : " were");
      said.add(Sentence.capital(were) + " not played, for the tests do not hold.");
    }
    return String.join(" ", said);
  }

  private DataTable tests() {
    DataTable table =
        new DataTable(
            "Effects with their intervals at 95 %",
            4, List.of("test", "what is compared", "wanted", "verdict", "effect", "interval"));
    claim.tests().forEach(test -> row(table, test.name(), test));
    for (ClaimResult.Ablated one : claim.ablations()) {
      one.tests().forEach(test -> row(table, test.name() + " without " + one.name(), test));
    }
    claim.placebos().forEach(one -> row(table, "placebo " + one.name(), one.test()));
    return table;
  }

  private static void row(DataTable table, String name, TestResult test) {
    table.row(
        name,
        ClaimWords.compared(test),
        test.wanted(),
        test.verdict().words(),
        ClaimWords.effect(test),
        ClaimWords.interval(test));
  }

  private DataTable measures() {
    DataTable table = new DataTable("What is measured", 2, List.of("measure", "what it is"));
    claim.measures().forEach(table::row);
    return table;
  }

  private DataTable arms() {
    List<ClaimLevels> levels = ClaimLevels.of(claim);
    List<String> heads = new ArrayList<>(List.of("arm", "what it sets"));
    levels.forEach(one -> heads.add(one.of()));
    DataTable table = new DataTable("Arms, with means and their intervals", 2, heads);
    claim.arms().forEach((name, arm) -> table.row(row(name, arm, levels)));
    return table;
  }

  private static List<String> row(String name, ClaimResult.Arm arm, List<ClaimLevels> levels) {
    String note = arm.note().isEmpty() ? "" : "; " + arm.note();
    List<String> row = new ArrayList<>(List.of(name));
    row.add(ClaimWords.settings(arm.set(), arm.over()) + note);
    for (ClaimLevels one : levels) {
      Figure mean = one.means().get(name);
      row.add(mean == null ? "" : ClaimWords.mean(one.test(), mean));
    }
    return row;
  }
}
