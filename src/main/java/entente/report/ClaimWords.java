package entente.report;

import entente.experiment.analysis.Estimate;
import entente.experiment.claim.Figure;
import entente.experiment.claim.TestResult;
import entente.experiment.claim.Verdict;
import entente.explain.Figures;
import entente.explain.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the page on claims says tests, effects and settings. */
final class ClaimWords {
  private ClaimWords() {}

  /** What a test holds against what. */
  static String compared(TestResult test) {
    List<String> arms = List.copyOf(test.arms().keySet());
    String of = test.of();
    if (arms.size() < 2) {
      return of;
    }
    return switch (test.form()) {
      case "difference" -> of + ": " + arms.get(1) + " less " + arms.get(0);
      case "change" -> of + ": " + arms.get(1) + " over " + arms.get(0) + ", less 1";
      case "equal" -> of + ": " + arms.get(1) + " and " + arms.get(0) + " the same";
      case "bend" -> of + ": whether it bends as the dose changes";
      default -> of + ": the dose at which it passes a level";
    };
  }

  /** What a plot of a test's effect is called. */
  static String effectsOn(TestResult test) {
    return switch (test.form()) {
      case "change" -> "Effects on " + test.of() + ", as shares of the first arm";
      case "bend" -> "Bend of " + test.of() + ", by how much Akaike's criterion is better";
      case "passing" -> "Dose at which " + test.of() + " passes its level";
      case "level" -> "Level of " + test.of() + ", " + counted(test);
      default -> "Effects on " + test.of() + ", " + differing(test);
    };
  }

  private static String differing(TestResult test) {
    return switch (test.unit()) {
      case "share" -> "differences of shares";
      case "months" -> "months apart";
      default -> "differences";
    };
  }

  /** What a measure is counted in. */
  static String counted(TestResult test) {
    return switch (test.unit()) {
      case "share" -> "share of games";
      case "months" -> "in months";
      default -> "mean";
    };
  }

  /** An effect with its sign; a level or a dose without. */
  static String effect(TestResult test) {
    Estimate effect = test.effect().estimate();
    return effect.known() ? number(test, effect.value()) : "never";
  }

  /** An effect's interval; empty if there is none. */
  static String interval(TestResult test) {
    Estimate effect = test.effect().estimate();
    return effect.known() ? number(test, effect.low()) + " to " + number(test, effect.high()) : "";
  }

  private static String number(TestResult test, double value) {
    boolean level = test.form().equals("level") || test.form().equals("passing");
    boolean months =
        test.unit().equals("months") && !List.of("change", "bend").contains(test.form());
    int decimals = months ? 1 : 3;
    if (!Double.isFinite(value)) {
      return "endless";
    }
    return level ? Figures.fixed(value, decimals) : Figures.signed(value, decimals);
  }

  /** An arm's mean. */
  static String level(TestResult test, Figure mean) {
    return mean.estimate().known() ? fixed(test, mean.estimate().value()) : "no game counts";
  }

  /** An arm's mean with its interval. */
  static String mean(TestResult test, Figure figure) {
    Estimate mean = figure.estimate();
    String interval = " (" + fixed(test, mean.low()) + " to " + fixed(test, mean.high()) + ")";
    return level(test, figure) + (mean.known() ? interval : "");
  }

  private static String fixed(TestResult test, double value) {
    int decimals = test.unit().equals("months") ? 1 : 3;
    return Double.isFinite(value) ? Figures.fixed(value, decimals) : "endless";
  }

  /** What an arm sets: {@code nothing}, or cells and their values. */
  static String settings(Map<String, Double> set, String over) {
    List<String> said = new ArrayList<>();
    set.forEach((name, value) -> said.add(name + " = " + Figures.plain(value)));
    if (!over.isEmpty()) {
      said.add(over + " laid over it");
    }
    return said.isEmpty() ? "the scenario as it is" : String.join(", ", said);
  }

  /** The colour of a verdict. */
  static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> Ink.GREEN;
      case CONTRADICTED -> Ink.VERMILLION;
      case OPEN -> Ink.BLUE;
      case NOT_ESTABLISHED -> Ink.PURPLE;
    };
  }

  /** A verdict after a dot of its colour. */
  static void badge(Html html, Verdict verdict, String more) {
    html.in("p", "class", "badge");
    html.leaf("span", "", "class", "swatch " + ink(verdict).css());
    html.leaf("strong", Sentence.capital(verdict.words())).say(more).out();
  }
}
