package entente.report;

/** Mean results at the points of a design, over the runs that did not fail. */
final class Means {
  private Means() {}

  /** The share of the runs at each point in which an outcome came about; no number without runs. */
  static double[] shares(Material material, int outcome) {
    int[] runs = new int[material.manifest().points()];
    int[] with = new int[runs.length];
    for (GameRow game : material.games()) {
      runs[game.point()]++;
      with[game.point()] += game.has(outcome) ? 1 : 0;
    }
    double[] shares = new double[runs.length];
    for (int k = 0; k < shares.length; k++) {
      shares[k] = runs[k] == 0 ? Double.NaN : (double) with[k] / runs[k];
    }
    return shares;
  }
}
