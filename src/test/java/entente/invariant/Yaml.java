package entente.invariant;

import entente.fixture.Whim;
import entente.world.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Writes the text of a random scenario, line by line. */
final class Yaml {
  private static final List<String> COUNTED =
      List.of(
          "moves",
          "initiatives a month",
          "stages",
          "stages completed",
          "treaty levels",
          "count",
          "months left",
          "months open");
  private final Whim whim;
  private final StringBuilder text = new StringBuilder();

  Yaml(Whim whim) {
    this.whim = whim;
  }

  /** A line, two spaces deeper a level. */
  Yaml line(int level, String line) {
    text.append("  ".repeat(level)).append(line).append('\n');
    return this;
  }

  /** A key with a random number of a quantity. */
  Yaml number(int level, String key, Quantity quantity) {
    return line(level, key + ": " + number(quantity));
  }

  /** A random number of a quantity, now and then with a spread. */
  String number(Quantity quantity) {
    return number(quantity.unit(), quantity.min(), quantity.max());
  }

  /** A random number of a unit, now and then with a spread. */
  String number(String unit, double min, double max) {
    if (unit.equals("0 or 1")) {
      return String.valueOf(whim.happens(0.5));
    }
    if (COUNTED.contains(unit)) {
      return plain(Math.rint(Math.min(max, min + 4 * whim.share())));
    }
    String value = plain(whim.within(min, max));
    return whim.happens(0.1)
        ? "{value: " + value + ", spread: " + plain(whim.share()) + "}"
        : value;
  }

  /** Whether a unit is a flag's or a count's, of whole numbers alone. */
  static boolean whole(String unit) {
    return unit.equals("0 or 1") || COUNTED.contains(unit);
  }

  /** A number as a scenario may write it. */
  static String plain(double value) {
    return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }

  String text() {
    return text.toString();
  }
}
