package entente.experiment;

/** Corrects probabilities for how many are looked at together (Holm 1979). */
final class Holm {
  private Holm() {}

  /** The corrected probabilities of ones in ascending order, in that order. */
  static double[] adjusted(double[] ascending) {
    double[] adjusted = new double[ascending.length];
    double most = 0;
    for (int k = 0; k < ascending.length; k++) {
      most = Math.max(most, (ascending.length - k) * ascending[k]);
      adjusted[k] = Math.min(1, most);
    }
    return adjusted;
  }
}
