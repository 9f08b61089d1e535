package entente.cli;

import entente.experiment.Comparison;
import entente.experiment.FirstDeeds;
import entente.experiment.OutcomeDifference;
import entente.explain.Figures;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Prints how two arms of games differ that were compared pair by pair. */
final class ComparisonPrinter {
  private static final int WIDEST = 48;

  private final PrintWriter out;
  private final Paragraphs words;
  private final Arms arms;
  private final Captions captions;
  private final int top;

  /** What the arms are called. */
  record Arms(String a, String b) {}

  /**
   * A printer.
   *
   * @param captions give months and what states are called
   * @param top how many first deeds are shown
   */
  ComparisonPrinter(PrintWriter out, Arms arms, Captions captions, int top) {
    this.out = out;
    this.words = new Paragraphs(out);
    this.arms = arms;
    this.captions = captions;
    this.top = top;
  }

  void outcomes(Comparison comparison) {
    List<OutcomeDifference> all = comparison.outcomes();
    outcomes(all);
    words.print(
        "  ",
        "95 %: of each difference by itself, in percentage points. p: that pairs differ so"
            + " unevenly by chance (McNemar), all outcomes taken together (Holm); * below .05."
            + sharing(comparison));
    out.println();
    months(all);
  }

  /** Said where a seed has several pairs. */
  static String sharing(Comparison comparison) {
    return comparison.seeds() == comparison.pairs()
        ? ""
        : " Points share their seeds, so for both a seed counts once, not each of its pairs: "
            + comparison.seeds()
            + " seeds.";
  }

  private void outcomes(List<OutcomeDifference> all) {
    String half = "half by, ";
    Table table =
        new Table(
            1,
            List.of(
                "outcome",
                arms.a(),
                arms.b(),
                "difference",
                "95 %",
                "p",
                "",
                half + arms.a(),
                half + arms.b()));
    List<String> never = new ArrayList<>();
    for (OutcomeDifference one : all) {
      if (one.a().share().count() + one.b().share().count() == 0) {
        never.add(one.outcome());
      } else {
        row(table, one);
      }
    }
    out.println("Outcomes, the surest difference first");
    table.print(out, "  ");
    if (!never.isEmpty()) {
      words.print("  in neither: ", String.join(", ", never) + ".");
    }
  }

  private void row(Table table, OutcomeDifference one) {
    table.row(
        one.outcome(),
        Figures.percent(one.a().share().value()),
        Figures.percent(one.b().share().value()),
        points(one.difference()),
        points(one.interval().low()) + " to " + points(one.interval().high()),
        probability(one.probability()),
        one.significant() ? "*" : "",
        month(one.a().quantile(0.5)),
        month(one.b().quantile(0.5)));
  }

  private void months(List<OutcomeDifference> all) {
    Table table = new Table(1, List.of("outcome", "in both", "earlier " + arms.b(), "later", "p"));
    for (OutcomeDifference one : all) {
      if (one.earlier() + one.later() > 0) {
        table.row(
            one.outcome(),
            Integer.toString(one.a().share().count() - one.onlyA()),
            Integer.toString(one.earlier()),
            Integer.toString(one.later()),
            probability(one.timing()));
      }
    }
    if (!table.isEmpty()) {
      out.println("Pairs in which both have the outcome, and in which it comes in another month");
      table.print(out, "  ");
      out.println();
    }
  }

  void deeds(Comparison comparison) {
    out.println("The first deed in which a pair parts, amounts aside");
    firsts(comparison.parted());
    String parted = "  " + comparison.parted().pairs() + " of " + comparison.pairs();
    out.println(parted + " pairs part in a deed; " + same(comparison));
    out.println();
  }

  /** In how many pairs nothing differs. */
  static String same(Comparison comparison) {
    return comparison.same() + " end in the same world to the last digit";
  }

  /** The first deeds or choices, the most frequent first. */
  void firsts(FirstDeeds deeds) {
    List<FirstDeeds.Counted> ranked = deeds.ranked();
    Table table = new Table(3, "who", arms.a(), arms.b(), "pairs", "from", "half by");
    for (FirstDeeds.Counted one : ranked.subList(0, Math.min(top, ranked.size()))) {
      table.row(
          captions.state(one.actor()),
          deed(one.a()),
          deed(one.b()),
          Integer.toString(one.pairs()),
          captions.month(one.first()),
          captions.month(one.median()));
    }
    if (!table.isEmpty()) {
      table.print(out, "  ");
    }
    if (ranked.size() > top) {
      out.println("  and " + (ranked.size() - top) + " others");
    }
  }

  private static String deed(String label) {
    return label.isEmpty() ? "-" : Table.cut(label, WIDEST);
  }

  private String month(OptionalInt turn) {
    return turn.isPresent() ? captions.month(turn.getAsInt()) : "";
  }

  private static String points(double difference) {
    return Figures.signed(100 * difference, 0);
  }

  static String probability(double p) {
    return p < 0.001 ? "<.001" : Figures.fixed(p, 3);
  }
}
