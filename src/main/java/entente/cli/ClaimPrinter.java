package entente.cli;

import entente.experiment.analysis.Estimate;
import entente.experiment.claim.Change;
import entente.experiment.claim.Finding;
import entente.experiment.claim.Robustness;
import entente.experiment.claim.Ruling;
import entente.experiment.claim.Session;
import entente.experiment.claim.Verdict;
import entente.explain.Figures;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what became of claims. */
record ClaimPrinter(PrintWriter out) {
  private static final int WIDEST = 60;

  /** What is about to be played. */
  void head(Session session, int threads) {
    int least = session.least(Change.NONE);
    int most = session.most(Change.NONE);
    String claims = session.claims().size() == 1 ? " claim" : " claims";
    out.println(
        session.claims().size()
            + claims
            + ", "
            + session.pairs()
            + " pairs from seed "
            + session.first()
            + ": "
            + least
            + " games for the tests, "
            + most
            + " at most with what checks them, on "
            + threads
            + (threads == 1 ? " thread" : " threads")
            + "; "
            + session.unshared()
            + " if none were shared");
    out.println();
    out.flush();
  }

  /** What is about to be changed besides. */
  void changes(Robustness changes) {
    String by = Figures.percent(changes.share()) + " lower and higher: ";
    String games = changes.games() + " games more at most";
    out.println(changes.parameters().size() + " numbers, each " + by + games);
    out.println();
    out.flush();
  }

  /** A claim with all its tests and arms. */
  void details(Finding finding) {
    out.println(finding.claim().id() + "  " + finding.claim().title());
    String kind = finding.claim().kind().name().toLowerCase(Locale.ROOT);
    out.println("  " + finding.verdict().words() + ", " + kind + ", " + finding.pairs() + " pairs");
    finding.rulings().forEach(ruling -> ruling("test " + ruling.test(), ruling));
    for (Finding.Ablated ablated : finding.ablations()) {
      String met = ablated.met() ? ": fails, as it must" : ": holds all the same";
      out.println("  without " + ablated.name() + met);
      ablated.rulings().forEach(ruling -> ruling("  test " + ruling.test(), ruling));
    }
    for (Finding.Placebo placebo : finding.placebos()) {
      String quiet = placebo.quiet() ? " shows nothing" : " shows something";
      ruling("placebo " + placebo.name() + quiet, placebo.ruling());
    }
    out.println();
    out.flush();
  }

  private void ruling(String called, Ruling ruling) {
    String reason = ruling.reason().isEmpty() ? "" : " (" + ruling.reason() + ")";
    out.println(
        "  "
            + called
            + ": "
            + figure(ruling.effect())
            + ", wanted "
            + ruling.wanted()
            + "; "
            + ruling.verdict().words()
            + reason);
    if (!ruling.arms().isEmpty()) {
      String means =
          ruling.arms().stream()
              .map(arm -> arm.arm() + " " + plain(arm.mean()))
              .collect(Collectors.joining(", "));
      out.println("      " + means);
    }
  }

  private static String plain(Estimate mean) {
    return mean.known() ? Figures.fixed(mean.value(), 3) + " (" + mean.units() + ")" : "never";
  }

  static String figure(Estimate effect) {
    return effect.known()
        ? Figures.signed(effect.value(), 3) + " " + interval(effect)
        : "nothing to estimate from";
  }

  private static String interval(Estimate effect) {
    return Figures.signed(effect.low(), 3) + " to " + Figures.signed(effect.high(), 3);
  }

  /** All claims, a line for each test. */
  void table(List<Finding> findings) {
    Table table =
        new Table(
            3, "id", "claim, tests", "verdict", "effect", "95 %", "ablation", "placebo", "kind");
    for (Finding finding : findings) {
      table.row(
          finding.claim().id(),
          Table.cut(finding.claim().title(), WIDEST),
          finding.verdict().words(),
          "",
          "",
          finding.ablation(),
          finding.placebo(),
          finding.claim().kind().name().toLowerCase(Locale.ROOT));
      for (Ruling ruling : finding.rulings()) {
        Estimate effect = ruling.effect();
        table.row(
            "",
            "  " + ruling.test() + ": " + ruling.wanted(),
            "  " + ruling.verdict().words(),
            effect.known() ? Figures.signed(effect.value(), 3) : "-",
            effect.known() ? interval(effect) : "-",
            "",
            "",
            "");
      }
    }
    table.print(out, "");
    out.println();
    out.println(sum(findings));
    out.flush();
  }

  private static String sum(List<Finding> findings) {
    StringBuilder sum = new StringBuilder();
    for (Verdict verdict : Verdict.values()) {
      long count = findings.stream().filter(one -> one.verdict() == verdict).count();
      sum.append(sum.isEmpty() ? "" : ", ").append(count).append(' ').append(verdict.words());
    }
    return sum.toString();
  }
}
