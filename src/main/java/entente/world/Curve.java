package entente.world;

/** The curves that the model is written in, the same to the last digit on every machine. */
public final class Curve {
  private Curve() {}

  /** The logistic function {@code 1/(1+e^-z)}. */
  public static double sigma(double z) {
    return 1 / (1 + Exponential.exp(-z));
  }

  /** The inverse of the logistic function, of a share kept off 0 and 1 by 1e-6. */
  public static double logit(double share) {
    double kept = clamp(share, 1e-6, 1 - 1e-6);
    return StrictMath.log(kept / (1 - kept));
  }

  /** A smooth hinge: 0 far below 0, the identity far above, rounded over the width. */
  public static double softplus(double x, double width) {
    double z = x / width;
    return z > 30 ? x : width * Exponential.log(1 + Exponential.exp(z));
  }

  /** The value, or the bound that it passes. */
  public static double clamp(double value, double min, double max) {
    return Math.max(min, Math.min(max, value));
  }
}
