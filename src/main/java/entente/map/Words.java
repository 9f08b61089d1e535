package entente.map;

import entente.explain.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Words and figures as the map writes them, the same under every locale. */
final class Words {
  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_UP);

  private Words() {}

  /** Six digits, without needless zeros. */
  static String plain(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(SIX).stripTrailingZeros();
    return rounded.signum() == 0 || Math.abs(value) < 5e-10 ? "0" : rounded.toPlainString();
  }

  /** A value as it fits beside a name: two decimals, fewer if it is large. */
  static String brief(double value) {
    int decimals = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2;
    return Figures.fixed(value, decimals);
  }

  /** A value with its unit, if it has one. */
  static String with(double value, String unit) {
    return plain(value) + (unit.equals("1") ? "" : " " + unit);
  }
}
