package entente.report;

import entente.experiment.analysis.Estimate;
import entente.experiment.claim.ClaimResult;
import entente.experiment.claim.Results;
import entente.experiment.claim.TestResult;
import entente.experiment.claim.Verdict;
import entente.explain.Figures;
import entente.explain.Sentence;
import java.util.ArrayList;
import java.util.List;

/** How many claims stand, which, and how large their effects are beside what was claimed. */
final class ClaimSummary {
  private static final double FROM = -2;
  private static final double TO = 4;

  private final Results results;

  ClaimSummary(Results results) {
    this.results = results;
  }

  void write(Html html) {
    html.leaf("p", sentence(), "class", "lead");
    counts().write(html);
    claims().write(html);
    html.leaf("h3", "Effects as multiples of the least effect");
    html.par(
        "Every test that claims an effect of a least size, by its verdict. At 0 nothing is found; at"
            + " 1 the effect is as large as was claimed it must be. A difference holds if its interval"
            + " lies above 0 and its dot at 1 or beyond. Cut at "
            + Figures.fixed(FROM, 0)
            + " and "
            + Figures.fixed(TO, 0)
            + ".");
    html.in("div", "class", "grid");
    for (Verdict verdict : Verdict.values()) {
      overview(html, verdict);
    }
    html.out();
  }

  private List<ClaimResult> of(Verdict verdict) {
    return results.claims().stream().filter(claim -> claim.verdict() == verdict).toList();
  }

  private String sentence() {
    List<ClaimResult> stand = of(Verdict.SUPPORTED);
    long emergent = stand.stream().filter(claim -> claim.kind().equals("emergent")).count();
    return stand.size()
        + " of "
        + Words.count(results.claims().size(), "claim")
        + (stand.size() == 1 ? " is" : " are")
        + " supported, "
        + emergent
        + " of them emergent: not contained in the model's equations. Played were "
        + Words.count(results.pairs(), "pair")
        + " of games an arm or more, from seed "
        + results.firstSeed()
        + " on.";
  }

  private DataTable counts() {
    List<String> kinds = results.claims().stream().map(ClaimResult::kind).distinct().toList();
    List<String> heads = new ArrayList<>(List.of("verdict"));
    heads.addAll(kinds);
    heads.add("all");
    DataTable table = new DataTable("Claims by verdict and kind", 1, heads);
    for (Verdict verdict : Verdict.values()) {
      List<ClaimResult> some = of(verdict);
      List<String> row = new ArrayList<>(List.of(verdict.words()));
      kinds.forEach(
          kind -> row.add(some.stream().filter(one -> one.kind().equals(kind)).count() + ""));
      row.add(some.size() + "");
      table.row(row);
    }
    return table;
  }

  private DataTable claims() {
    DataTable table =
        new DataTable(
            "All claims; each name leads to its part of the page",
            6,
            List.of("claim", "what is claimed", "verdict", "kind", "ablation", "placebo"));
    for (ClaimResult claim : results.claims()) {
      table.row(
          claim.id(),
          claim.title(),
          claim.verdict().words(),
          claim.kind(),
          claim.ablation(),
          claim.placebo());
    }
    return table.linked();
  }

  /** The tests of a verdict that claim an effect of a least size. */
  private void overview(Html html, Verdict verdict) {
    Forest forest = new Forest();
    int tests = 0;
    int large = 0;
    int sure = 0;
    for (ClaimResult claim : results.claims()) {
      for (TestResult test : claim.tests()) {
        Estimate multiple = multiple(test);
        if (test.verdict() == verdict && multiple.known()) {
          String said = Figures.fixed(multiple.value(), 1) + " times";
          forest.row(claim.id() + " " + test.name(), said, ClaimWords.ink(verdict), multiple);
          tests++;
          large += multiple.value() >= 1 ? 1 : 0;
          sure += multiple.low() > 0 ? 1 : 0;
        }
      }
    }
    if (tests > 0) {
      forest.guide(0, Ink.MUTED);
      forest.guide(1, Ink.ORANGE);
      String name = "effects-" + verdict.words().replace(' ', '-');
      String title = Sentence.capital(verdict.words());
      html.figure(
          forest.draw(name, title, FROM, TO, Forest.Unit.NUMBER),
          Words.count(tests, "test")
              + ": by its estimate the effect is as large as claimed in "
              + large
              + ", surely on the claimed side in "
              + sure
              + ".");
    }
  }

  /** An effect over the least that was claimed; unknown if nothing of that kind was claimed. */
  static Estimate multiple(TestResult test) {
    boolean sized = List.of("difference", "change", "bend").contains(test.form());
    Estimate effect = test.effect().estimate();
    if (!sized || !effect.known()) {
      return Estimate.none();
    }
    double least = test.marks().get(0);
    Estimate claimed = effect.turned(least < 0 ? -1 : 1);
    double size = Math.abs(least);
    return new Estimate(
        claimed.value() / size,
        claimed.low() / size,
        claimed.high() / size,
        claimed.low90() / size,
        claimed.high90() / size,
        claimed.units());
  }
}
