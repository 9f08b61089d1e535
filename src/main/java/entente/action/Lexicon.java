package entente.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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

  /** An amount of an item a month, in words. */
  public String monthly(int x, double amount) {
    BigDecimal rounded = BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    return rounded.toPlainString() + " " + units.get(x) + " of " + items.get(x) + " a month";
  }
}
