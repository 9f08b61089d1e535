package entente.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a scenario has for its states and items.
 *
 * @param states what states are called as actors
 * @param codes the items' names in scenarios
 * @param items what items are called
 * @param units the items' units
 */
public record Lexicon(
    List<String> states, List<String> codes, List<String> items, List<String> units) {
  private static final Pattern COUNTED = Pattern.compile("([1-9][0-9,]*) (.+)");

  /** What a state is called. */
  public String state(int i) {
    return states.get(i);
  }

  /** An item's name in scenarios. */
  public String code(int x) {
    return codes.get(x);
  }

  /** What an item is called. */
  public String item(int x) {
    return items.get(x);
  }

  /** What happens by itself, in one sentence. */
  public String happening(String kind, int actor, int target, int item) {
    String who = actor < 0 ? "" : state(actor);
    String other = target < 0 ? "" : state(target);
    return switch (kind) {
      case "collapse" -> "The regime in " + who + " collapses.";
      case "war" -> who + " and " + other + " are at war.";
      case "peace" -> "A war ends in an armistice.";
      case "detection" ->
          who + " uncovers secret deliveries of " + item(item) + " by " + other + ".";
      case "broken" ->
          who + " cannot deliver the " + item(item) + " that it promised " + other + ".";
      case "breakdown" -> "The talks between " + who + " and " + other + " break down.";
      case "brokenPromise" -> who + " lets its promise of restraint to " + other + " lapse unkept.";
      default -> kind + " " + who + " " + other;
    };
  }

  /**
   * An amount of an item a month, in words, to a hundredth of its unit. Of a unit that begins with
   * a number, such as 100,000 rounds, it says how many: 43,000 rounds.
   */
  public String monthly(int x, double amount) {
    BigDecimal rounded = BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    Matcher counted = COUNTED.matcher(units.get(x));
    if (!counted.matches()) {
      return rounded.toPlainString() + " " + of(units.get(x), items.get(x));
    }
    BigDecimal count = new BigDecimal(counted.group(1).replace(",", ""));
    BigDecimal many = rounded.multiply(count).stripTrailingZeros();
    String grouped = String.format(Locale.ROOT, "%,." + Math.max(0, many.scale()) + "f", many);
    return grouped + " " + of(counted.group(2), items.get(x));
  }

  private static String of(String unit, String item) {
    return (unit.equals(item) ? item : unit + " of " + item) + " a month";
  }
}
