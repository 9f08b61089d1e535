package entente.experiment.claim;

import entente.experiment.Share;
import entente.experiment.analysis.Estimate;

/**
 * Means of samples and how they differ, pair by pair, with their intervals: of shares those of
 * Wilson (1927), of Bonett and Price (2012) for pairs and of Newcombe (1998) where games do not
 * count; else from how far each pair pulls the difference.
 */
final class Means {
  private Means() {}

  /** An arm's mean. */
  static Estimate of(Sample a) {
    if (!(a.weight() > 0)) {
      return Estimate.none();
    }
    return a.isShare() ? Estimate.of(a.share()) : around(a.mean(), a.pulls(), a.counting());
  }

  /** The second arm's mean less the first's. */
  static Estimate difference(Sample a, Sample b) {
    if (!(a.weight() > 0) || !(b.weight() > 0)) {
      return Estimate.none();
    }
    double[] pulls = b.pulls();
    double[] others = a.pulls();
    for (int k = 0; k < pulls.length; k++) {
      pulls[k] -= others[k];
    }
    int games = Math.min(a.counting(), b.counting());
    Estimate difference = around(b.mean() - a.mean(), pulls, games);
    return a.isShare() && b.isShare()
        ? with(difference, shares(a, b, Share.Z95), shares(a, b, Share.Z90))
        : difference;
  }

  /** The second arm's mean over the first's, less 1. */
  static Estimate change(Sample a, Sample b) {
    if (!(a.weight() > 0) || !(b.weight() > 0) || a.mean() == 0) {
      return Estimate.none();
    }
    double ratio = b.mean() / a.mean();
    double[] pulls = b.pulls();
    double[] others = a.pulls();
    for (int k = 0; k < pulls.length; k++) {
      pulls[k] = (pulls[k] - ratio * others[k]) / a.mean();
    }
    return around(ratio - 1, pulls, Math.min(a.counting(), b.counting()));
  }

  private static Estimate around(double value, double[] pulls, int games) {
    double squares = 0;
    for (double pull : pulls) {
      squares += pull * pull;
    }
    double n = pulls.length;
    double error = n > 1 ? Math.sqrt(squares / (n - 1) / n) : Double.POSITIVE_INFINITY;
    return new Estimate(
        value,
        value - Share.Z95 * error,
        value + Share.Z95 * error,
        value - Share.Z90 * error,
        value + Share.Z90 * error,
        games);
  }

  private static Estimate with(Estimate e, Share.Interval wide, Share.Interval narrow) {
    return new Estimate(e.value(), wide.low(), wide.high(), narrow.low(), narrow.high(), e.units());
  }

  private static Share.Interval shares(Sample a, Sample b, double z) {
    boolean all = a.weight() == a.games() && b.weight() == b.games();
    return all ? paired(a, b, z) : Share.newcombe(a.share(), b.share(), z);
  }

  private static Share.Interval paired(Sample a, Sample b, double z) {
    int onlyA = 0;
    int onlyB = 0;
    for (int k = 0; k < a.games(); k++) {
      onlyA += a.value(k) > b.value(k) ? 1 : 0;
      onlyB += b.value(k) > a.value(k) ? 1 : 0;
    }
    return Share.difference(onlyA, onlyB, a.games(), z);
  }
}
