package entente.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures as a reader gets them, the same under every locale. */
public final class Figures {
  private static final double SMALL = 0.0095;
  private static final int MOST = 9;
  private static final MathContext FOUR = new MathContext(4);

  private Figures() {}

  /** A number with a fixed count of decimals; never a negative zero. */
  public static String fixed(double value, int decimals) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        : Double.toString(value);
  }

  /** A number with its sign, two decimals, three if it is small. */
  public static String signed(double value) {
    return signed(value, Math.abs(value) < SMALL ? 3 : 2);
  }

  /** A number with its sign and a fixed count of decimals. */
  public static String signed(double value, int decimals) {
    String text = fixed(value, decimals);
    return text.startsWith("-") ? text : "+" + text;
  }

  /** How many decimals tell two numbers apart, at least three and at most nine. */
  public static int decimals(double a, double b) {
    int decimals = 3;
    while (decimals < MOST && a != b && fixed(a, decimals).equals(fixed(b, decimals))) {
      decimals++;
    }
    return decimals;
  }

  /** Four digits, without needless zeros. */
  public static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).round(FOUR).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** A share in percent. */
  public static String percent(double share) {
    return fixed(100 * share, 0) + "%";
  }
}
