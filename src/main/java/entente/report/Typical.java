package entente.report;

import entente.experiment.analysis.Medoids;
import entente.experiment.analysis.OutcomeDistance;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs that stand best for all, and the one that is like the fewest others.
 *
 * @param medoids the typical ones, the one that most are nearest to first
 * @param nearest for which share of the runs each stands [0,1]
 * @param strangest the one with the greatest mean distance from all
 * @param distance that distance [0,1]
 * @param mean the mean distance of two runs
 * @param of among how many runs they were looked for
 */
record Typical(
    List<GameRow> medoids,
    List<Double> nearest,
    GameRow strangest,
    double distance,
    double mean,
    int of) {
  private static final int MOST = 1000;
  private static final int TOLD = 3;

  /** Looks for them; among many runs in some that are spread evenly. */
  static Typical of(List<GameRow> games, int months) {
    List<GameRow> some = spread(games);
    double[][] distances = distances(some, new OutcomeDistance(months));
    Medoids medoids = Medoids.of(distances, TOLD);
    int strangest = 0;
    double most = -1;
    double all = 0;
    for (int n = 0; n < some.size(); n++) {
      double sum = 0;
      for (double distance : distances[n]) {
        sum += distance;
      }
      all += sum;
      if (sum > most) {
        most = sum;
        strangest = n;
      }
    }
    double size = some.size();
    return new Typical(
        medoids.members().stream().map(some::get).toList(),
        medoids.nearest().stream().map(count -> count / size).toList(),
        some.get(strangest),
        most / size,
        all / size / size,
        some.size());
  }

  private static List<GameRow> spread(List<GameRow> games) {
    List<GameRow> some = new ArrayList<>();
    int count = Math.min(MOST, games.size());
    for (int n = 0; n < count; n++) {
      some.add(games.get((int) ((long) n * games.size() / count)));
    }
    return some;
  }

  private static double[][] distances(List<GameRow> games, OutcomeDistance distance) {
    double[][] distances = new double[games.size()][games.size()];
    for (int a = 0; a < games.size(); a++) {
      for (int b = 0; b < a; b++) {
        distances[a][b] = distance.between(games.get(a).turns(), games.get(b).turns());
        distances[b][a] = distances[a][b];
      }
    }
    return distances;
  }
}
