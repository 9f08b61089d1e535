package entente.world;

/**
 * Exponential and logarithm by table and short polynomial (after Tang 1989 and 1990): within two
 * units of the last place, twice as fast as {@link StrictMath}, and, as sums and products of
 * doubles are the same to the bit everywhere since Java 17, the same on every machine. Mantissas
 * over the root of two are reckoned from the power of two above, so that a logarithm near 0 is no
 * difference of large ones.
 */
public final class Exponential {
  private static final int PARTS = 128;
  private static final int UPPER = 53;
  private static final double LN2 = 0.6931471805599453;
  private static final double LN2_HIGH = 0x1.62e42fefap-1;
  private static final double LN2_LOW = 0x1.cf79abc9e3b3ap-40;
  private static final double INVERSE = PARTS / LN2;
  private static final double STEP_HIGH = LN2_HIGH / PARTS;
  private static final double STEP_LOW = LN2_LOW / PARTS;
  private static final double ROUNDING = 0x1.8p52;
  private static final double[] POWER = new double[PARTS];
  private static final double[] RECIPROCAL = new double[PARTS];
  private static final double[] LOG = new double[PARTS];

  static {
    for (int k = 0; k < PARTS; k++) {
      POWER[k] = StrictMath.pow(2, (double) k / PARTS);
      double middle = 1 + (k + 0.5) / PARTS;
      RECIPROCAL[k] = k == 0 ? 1 : k == PARTS - 1 ? 0.5 : 1 / middle;
      LOG[k] = -StrictMath.log(k < UPPER ? RECIPROCAL[k] : 2 * RECIPROCAL[k]);
    }
  }

  private Exponential() {}

  /** The exponential of x. */
  public static double exp(double x) {
    if (!(x > -700 && x < 700)) {
      return StrictMath.exp(x);
    }
    double shifted = x * INVERSE + ROUNDING;
    double whole = shifted - ROUNDING;
    int k = (int) Double.doubleToRawLongBits(shifted);
    double r = (x - whole * STEP_HIGH) - whole * STEP_LOW;
    double p = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120))));
    double power = POWER[k & PARTS - 1];
    double scale = Double.longBitsToDouble((long) (1023 + (k >> 7)) << 52);
    return (power + power * p) * scale;
  }

  /** The natural logarithm of x. */
  public static double log(double x) {
    if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
      return StrictMath.log(x);
    }
    long bits = Double.doubleToRawLongBits(x);
    int k = (int) (bits >>> 45) & PARTS - 1;
    int exponent = (int) (bits >>> 52) - 1023 + (k < UPPER ? 0 : 1);
    double mantissa = Double.longBitsToDouble(bits & (1L << 52) - 1 | 1023L << 52);
    double r = mantissa * RECIPROCAL[k] - 1;
    double s = r * r;
    double low = 1.0 / 3 - r / 4 + s * (1.0 / 5 - r / 6 + s * (1.0 / 7 - r / 8));
    double p = r + s * (r * low - 0.5);
    return exponent * LN2_HIGH + (LOG[k] + (exponent * LN2_LOW + p));
  }
}
