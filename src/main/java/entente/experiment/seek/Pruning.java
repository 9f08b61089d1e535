package entente.experiment.seek;

import entente.experiment.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes out of a point what it does not need: factor by factor, the least moved first, it tries the
 * scenario's own value, and keeps it where the outcome comes about in no fewer games.
 *
 * @param own the scenario's own values
 * @param shares the places of values in their ranges
 */
public record Pruning(double[] own, Shares shares) {

  /** The point with as many own values as it bears; what is tried goes to the archive. */
  public Tried of(Tried from, Archive archive, Arena arena) {
    Tried best = from;
    for (int factor : leastMoved(from.point())) {
      double[] values = best.point().values().clone();
      values[factor] = own[factor];
      Tried plainer = archive.at(values, arena);
      best = plainer.came() >= best.came() ? plainer : best;
    }
    return best;
  }

  private List<Integer> leastMoved(Point point) {
    double[] here = shares.of(point.values());
    double[] there = shares.of(own);
    List<Integer> factors = new ArrayList<>();
    for (int k = 0; k < own.length; k++) {
      if (point.values()[k] != own[k]) {
        factors.add(k);
      }
    }
    factors.sort(Comparator.comparingDouble(k -> Math.abs(here[k] - there[k])));
    return factors;
  }
}
