package entente.experiment;

/**
 * A share of games.
 *
 * @param count in how many something came about
 * @param of out of how many
 */
public record Share(int count, int of) {
  /** How many standard errors an interval at 95 % reaches to each side. */
  public static final double Z95 = 1.959963984540054;

  /** The same at 90 %. */
  public static final double Z90 = 1.6448536269514722;

  /** Checks that it is one. */
  public Share {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of);
    }
  }

  /**
   * An interval.
   *
   * @param low its lower end
   * @param high its upper end
   */
  public record Interval(double low, double high) {}

  /** The share itself, in [0,1]. */
  public double value() {
    return (double) count / of;
  }

  /** The interval of Wilson (1927) at 95 %, which stays within [0,1] and fits small counts. */
  public Interval wilson() {
    return wilson(Z95);
  }

  /**
   * The same at another level.
   *
   * @param z how many standard errors, such as 1.645 for 90 %
   */
  public Interval wilson(double z) {
    double p = value();
    double n = of;
    double z2 = z * z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /**
   * The interval at 95 % of the difference of two shares of the same games, b less a, after Bonett
   * and Price (2012): Wald's with one game more on each side that differs.
   *
   * @param onlyA in how many pairs only the first came about
   * @param onlyB in how many only the second
   * @param pairs how many pairs there are
   */
  public static Interval difference(int onlyA, int onlyB, int pairs) {
    return difference(onlyA, onlyB, pairs, Z95);
  }

  /** The same at another level, z standard errors wide. */
  public static Interval difference(int onlyA, int onlyB, int pairs, double z) {
    double n = pairs + 2.0;
    double a = (onlyA + 1) / n;
    double b = (onlyB + 1) / n;
    double half = z * Math.sqrt((a + b - (b - a) * (b - a)) / n);
    return new Interval(Math.max(-1, b - a - half), Math.min(1, b - a + half));
  }

  /**
   * The interval at 95 % of the difference of two shares of different games, b less a, from the
   * intervals of each (Newcombe 1998, method 10).
   */
  public static Interval newcombe(Share a, Share b) {
    return newcombe(a, b, Z95);
  }

  /** The same at another level, z standard errors wide. */
  public static Interval newcombe(Share a, Share b, double z) {
    Interval first = a.wilson(z);
    Interval second = b.wilson(z);
    double difference = b.value() - a.value();
    double down = length(b.value() - second.low(), first.high() - a.value());
    double up = length(second.high() - b.value(), a.value() - first.low());
    return new Interval(Math.max(-1, difference - down), Math.min(1, difference + up));
  }

  private static double length(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }
}
