package entente.scenario;

import entente.world.Axis;
import entente.world.Quantity;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys of the format, read off the patterns of the quantities, so that a new quantity is a key
 * as soon as it exists.
 */
final class Keys {
  /** Set by the engine at the start of a run, whatever a file says. */
  private static final Set<Quantity> CALIBRATED =
      EnumSet.of(
          Quantity.ASPIRATION,
          Quantity.COLLAPSED,
          Quantity.STABILITY_INTERCEPT,
          Quantity.THREAT_INTERCEPT,
          Quantity.ALIGNMENT_INTERCEPT);

  private Keys() {}

  /** Whether a scenario may say it. */
  static boolean settable(Quantity quantity) {
    return !quantity.follows() && !CALIBRATED.contains(quantity);
  }

  /** Whether an inject may change it: what a run begins with may have changed since. */
  static boolean changeable(Quantity quantity) {
    return !quantity.follows() && quantity != Quantity.COLLAPSED;
  }

  /** Settable quantities whose pattern is the prefix and one word, by that word. */
  static Map<String, Quantity> after(String prefix) {
    Map<String, Quantity> keys = new LinkedHashMap<>();
    for (Quantity quantity : Quantity.values()) {
      if (settable(quantity) && quantity.pattern().startsWith(prefix)) {
        String rest = quantity.pattern().substring(prefix.length());
        if (rest.indexOf('.') < 0 && rest.indexOf('*') < 0) {
          keys.put(rest, quantity);
        }
      }
    }
    return keys;
  }

  /** Settable quantities with these axes and a pattern that names nothing after them. */
  static Map<String, Quantity> over(Axis... axes) {
    Map<String, Quantity> keys = new LinkedHashMap<>();
    for (Quantity quantity : Quantity.values()) {
      if (settable(quantity)
          && quantity.axes().equals(List.of(axes))
          && quantity.pattern().endsWith(".*")) {
        keys.put(quantity.pattern().substring(0, quantity.pattern().indexOf('.')), quantity);
      }
    }
    return keys;
  }
}
