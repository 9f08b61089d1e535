package entente.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** Quantiles of turns. */
final class Quantile {
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
}
