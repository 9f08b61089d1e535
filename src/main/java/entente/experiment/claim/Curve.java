package entente.experiment.claim;

/**
 * Curves through shares at doses, compared by Akaike's criterion (1974): smooth ones, straight or
 * bent once in the logit, against ones that break at a dose, flat on one side or not.
 *
 * @param flat the criterion of a share that does not hang on the dose
 * @param smooth the criterion of the better smooth curve
 * @param broken that of the better broken curve
 * @param bend the dose at which that one breaks
 */
record Curve(double flat, double smooth, double broken, double bend) {
  private static final int PLACES = 60;

  /** Whether the share hangs on the dose at all. */
  boolean moves() {
    return Math.min(smooth, broken) < flat;
  }

  /** By how much the broken curve is better. */
  double gain() {
    return smooth - broken;
  }

  /** Fits all of them. */
  static Curve fit(double[] doses, double[] yes, double[] all) {
    double flat = criterion(doses, yes, all, dose -> new double[] {1});
    double straight = criterion(doses, yes, all, dose -> new double[] {1, dose});
    double bent = criterion(doses, yes, all, dose -> new double[] {1, dose, dose * dose});
    double low = least(doses);
    double high = -least(negative(doses));
    double best = Double.POSITIVE_INFINITY;
    double at = Double.NaN;
    for (int k = 1; k < PLACES; k++) {
      double place = low + (high - low) * k / PLACES;
      double broken = broken(doses, yes, all, place);
      if (broken < best) {
        best = broken;
        at = place;
      }
    }
    return new Curve(flat, Math.min(straight, bent), best, at);
  }

  /** The better of those that break there; the place is one more thing that was fitted. */
  private static double broken(double[] doses, double[] yes, double[] all, double place) {
    double below = criterion(doses, yes, all, d -> new double[] {1, Math.max(0, place - d)});
    double above = criterion(doses, yes, all, d -> new double[] {1, Math.max(0, d - place)});
    double both =
        criterion(
            doses, yes, all, d -> new double[] {1, Math.max(0, place - d), Math.max(0, d - place)});
    return 2 + Math.min(both, Math.min(below, above));
  }

  private interface Terms {
    double[] of(double dose);
  }

  private static double criterion(double[] doses, double[] yes, double[] all, Terms terms) {
    double[][] rows = new double[doses.length][];
    for (int k = 0; k < doses.length; k++) {
      rows[k] = terms.of(doses[k]);
    }
    return 2.0 * rows[0].length - 2 * Logit.likelihood(rows, yes, all);
  }

  private static double least(double[] of) {
    double least = of[0];
    for (double one : of) {
      least = Math.min(least, one);
    }
    return least;
  }

  private static double[] negative(double[] of) {
    double[] negative = of.clone();
    for (int k = 0; k < negative.length; k++) {
      negative[k] = -negative[k];
    }
    return negative;
  }
}
