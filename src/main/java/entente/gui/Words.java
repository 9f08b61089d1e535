package entente.gui;

import entente.world.Layout;
import entente.world.Quantity;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates, units and ranges as the window writes them. */
final class Words {
  private static final double WIDE = 1e5;

  private Words() {}

  /** A month, such as {@code March 2024}. */
  static String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /** The unit of a cell; empty if it is a pure number. */
  static String unit(Layout layout, int cell) {
    String unit = layout.quantity(cell).unit();
    return unit.equals("1") ? "" : unit;
  }

  /** A range, such as {@code 0 to 1}. */
  static String range(double min, double max) {
    if (max >= WIDE && min <= -WIDE) {
      return "any";
    }
    String from = entente.explain.Figures.plain(min);
    return max >= WIDE ? "from " + from : from + " to " + entente.explain.Figures.plain(max);
  }

  /** The range of a cell. */
  static String range(Quantity quantity) {
    return range(quantity.min(), quantity.max());
  }
}
