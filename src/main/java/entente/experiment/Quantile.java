package entente.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** Quantiles of turns and of values. */
public final class Quantile {
  private Quantile() {}

  /** The value at a share of the way through the sorted values, at the nearest place. */
  static OptionalInt of(List<Integer> values, double share) {
    if (values.isEmpty()) {
      return OptionalInt.empty();
    }
    List<Integer> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return OptionalInt.of(sorted.get((int) Math.round(share * (sorted.size() - 1))));
  }

  /**
   * The quantile of values, between the two places next to it by their distances (Hyndman and Fan
   * 1996, type 7: what R and pandas do if not told otherwise).
   *
   * @param sorted in ascending order, at least one
   * @param share from 0 to 1
   */
  public static double of(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
