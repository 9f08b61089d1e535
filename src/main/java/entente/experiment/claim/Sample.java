package entente.experiment.claim;

import entente.experiment.Share;

/**
 * What a measure gave in the games of an arm, in the order of their seeds. Its mean is the sum of
 * the values over the sum of the weights.
 */
final class Sample {
  private final double[] values;
  private final double[] weights;
  private final int games;

  /** The first games of those that were played. */
  Sample(double[] values, double[] weights, int games) {
    this.values = values;
    this.weights = weights;
    this.games = games;
  }

  int games() {
    return games;
  }

  /** How many games count. */
  int counting() {
    int count = 0;
    for (int k = 0; k < games; k++) {
      count += weights[k] > 0 ? 1 : 0;
    }
    return count;
  }

  double value(int game) {
    return values[game];
  }

  double weight(int game) {
    return weights[game];
  }

  private static double sum(double[] of, int games) {
    double sum = 0;
    for (int k = 0; k < games; k++) {
      sum += of[k];
    }
    return sum;
  }

  double sum() {
    return sum(values, games);
  }

  double weight() {
    return sum(weights, games);
  }

  /** Not a number if no game counts. */
  double mean() {
    double weight = weight();
    return weight > 0 ? sum() / weight : Double.NaN;
  }

  /** How far each game pulls the mean: the linear part of a ratio, as in survey sampling. */
  double[] pulls() {
    double mean = mean();
    double each = weight() / games;
    double[] pulls = new double[games];
    for (int k = 0; k < games; k++) {
      pulls[k] = (values[k] - mean * weights[k]) / each;
    }
    return pulls;
  }

  /** Whether every game is a yes, a no, or does not count. */
  boolean isShare() {
    for (int k = 0; k < games; k++) {
      boolean counted = weights[k] == 1 && (values[k] == 0 || values[k] == 1);
      if (!counted && !(weights[k] == 0 && values[k] == 0)) {
        return false;
      }
    }
    return true;
  }

  /** The same as a share of the games that count. */
  Share share() {
    return new Share((int) sum(), (int) weight());
  }
}
