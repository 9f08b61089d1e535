package entente.map;

import java.awt.geom.Rectangle2D;

/**
 * The proportions of a picture.
 *
 * @param width of the picture [pixels]
 * @param height of the picture [pixels]
 * @param em the usual size of letters [pixels]
 * @param legend how many rows the legend has
 */
record Measure(int width, int height, double em, int legend) {
  private static final double SMALLEST = 12;
  private static final double LARGEST = 16;
  private static final double SIDE = 74;

  /** Events told at the top. */
  static final int EVENTS = 3;

  static double em(int width, int height) {
    double side = Math.sqrt((double) width * height);
    return Math.max(SMALLEST, Math.min(LARGEST, side / SIDE));
  }

  double margin() {
    return em;
  }

  double line() {
    return 1.45 * em;
  }

  /** How high the band of words at the top is. */
  double banner() {
    return 1.9 * em + EVENTS * line() + 0.7 * em;
  }

  /** How high the legend is. */
  double foot() {
    return legend * 1.9 * em + 1.1 * em;
  }

  /** What is left for the map. */
  Rectangle2D map() {
    return new Rectangle2D.Double(0, banner(), width, Math.max(1, height - banner() - foot()));
  }
}
