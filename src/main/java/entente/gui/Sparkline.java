package entente.gui;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The course of a cell as a small line, with a point at the month that is shown. */
final class Sparkline {
  private static final int PAD = 4;

  private Sparkline() {}

  /**
   * Draws it.
   *
   * @param series the values at the start and after each month
   * @param shown the value that is shown
   * @param turns how many months there are room for
   */
  static void paint(Graphics2D g, double[] series, int shown, int turns, int width, int height) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : series) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    double wide = (width - 2.0 * PAD) / Math.max(1, turns);
    double high = height - 2.0 * PAD;
    Path2D path = new Path2D.Double();
    for (int k = 0; k < series.length; k++) {
      double y = max > min ? PAD + high * (max - series[k]) / (max - min) : height / 2.0;
      if (k == 0) {
        path.moveTo(PAD, y);
      } else {
        path.lineTo(PAD + k * wide, y);
      }
      if (k == shown) {
        g.setColor(Theme.current().accent());
        g.fill(new Ellipse2D.Double(PAD + k * wide - 2.5, y - 2.5, 5, 5));
      }
    }
    g.setColor(Theme.current().faint());
    g.setStroke(new BasicStroke(1.1f));
    g.draw(path);
  }
}
