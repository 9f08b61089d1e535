package entente.world;

/** How a number that has a spread is drawn. */
public final class Spread {
  private Spread() {}

  /**
   * A drawn number: {@code value · exp(spread · noise)} where it is never negative, else {@code
   * value + spread · noise}; kept within its range.
   *
   * @param noise a standard normal number
   */
  public static double drawn(double value, double spread, double min, double max, double noise) {
    double moved = min >= 0 ? value * StrictMath.exp(spread * noise) : value + spread * noise;
    return Curve.clamp(moved, min, max);
  }
}
