package entente.report;

import entente.experiment.Share;
import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** How the page says counts, lists and shares. */
final class Words {
  /** Why outcomes cannot be compared between runs. */
  static final String NONE_VARIES =
      "No outcome came about in five runs or more and stayed away in five or more; play more runs, or"
          + " name one with --outcome.";

  private Words() {}

  /** A number of things: {@code 1 run}, {@code 2,140 runs}. */
  static String count(long number, String thing) {
    return grouped(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /** A whole number with a comma at each thousand. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int k = digits.length() - 3; k > 0; k -= 3) {
      digits.insert(k, ',');
    }
    return digits.toString();
  }

  /** A list: {@code a, b and c}. */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A share with Wilson's interval: {@code 75% (71 to 78)}. */
  static String share(Share share) {
    return share(Estimate.of(share));
  }

  /** A share with its interval. */
  static String share(Estimate share) {
    return Figures.percent(share.value())
        + " ("
        + Figures.fixed(100 * share.low(), 0)
        + " to "
        + Figures.fixed(100 * share.high(), 0)
        + ")";
  }

  /** A month in words: {@code February 2024}. */
  static String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /** A chance of error, never said to be nothing. */
  static String chance(double chance) {
    return chance < 0.001 ? "<.001" : Figures.fixed(chance, 3);
  }
}
