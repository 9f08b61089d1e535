package entente.scenario;

import java.util.Locale;

/** Numbers as they are written. */
final class Amount {

  private Amount() {}

  /** A number of YAML's core schema; not a number if it is none. */
  static double parse(String text) {
    try {
      if (text.startsWith("0x")) {
        return Long.parseLong(text.substring(2), 16);
      }
      if (text.startsWith("0o")) {
        return Long.parseLong(text.substring(2), 8);
      }
      String lower = text.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".inf")) {
        return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      }
      boolean plain = text.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0);
      return plain ? Double.parseDouble(text) : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** A number without a needless point. */
  static String say(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** The rule of a range, with its unit. */
  static String rule(double min, double max, String unit) {
    return "it must lie between " + say(min) + " and " + say(max) + " (" + unit + ")";
  }
}
