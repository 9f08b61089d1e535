package entente.experiment.analysis;

import entente.experiment.analysis.Box.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * The patient rule induction method (PRIM) of Friedman and Fisher (1999). From the whole space on,
 * a thin slice is cut off again and again: that which raises the density most for each run that it
 * costs. To the box that is taken slices are put back as long as that raises the density.
 *
 * @param cases the runs that are left
 * @param all how many there were in the beginning
 */
record Peeling(Cases cases, int all) {
  /** The share of a box that a slice holds, more where values are tied. */
  private static final double SLICE = 0.05;

  /** No box holds a smaller share of all runs. */
  private static final double LEAST = 0.05;

  /** The boxes on the way, from the whole space to the smallest. */
  List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    Box box = Box.whole(cases.factors());
    Box next = box;
    boxes.add(box);
    while (cases.within(box).density() < 1 && !(next = peeled(box)).equals(box)) {
      box = next;
      boxes.add(box);
    }
    return boxes;
  }

  /**
   * The box without its best slice, even if that lowers the density: a valley may lie before a
   * hill. The same if every slice would leave too few runs.
   */
  private Box peeled(Box box) {
    Cases in = cases.within(box);
    Box best = box;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < cases.factors(); k++) {
      double[] values = in.sorted(k);
      for (Side side : List.of(new Side(k, false), new Side(k, true))) {
        double limit = side.upper() ? below(values) : above(values);
        Box smaller = box.with(side, limit);
        double gain = gain(in, in.within(smaller));
        if (gain > most) {
          most = gain;
          best = smaller;
        }
      }
    }
    return best;
  }

  private double gain(Cases before, Cases after) {
    boolean enough = after.size() >= Math.max(1, LEAST * all);
    return enough && after.size() < before.size()
        ? (after.density() - before.density()) / (before.size() - after.size())
        : Double.NEGATIVE_INFINITY;
  }

  /** Where the box begins without its lowest slice; a slice takes all runs of a value or none. */
  private static double above(double[] sorted) {
    double limit = sorted[(int) (SLICE * sorted.length)];
    for (double value : sorted) {
      if (value > sorted[0] && value >= limit) {
        return value;
      }
    }
    return sorted[0];
  }

  /** Where the box ends without its highest slice. */
  private static double below(double[] sorted) {
    int last = sorted.length - 1;
    double limit = sorted[last - (int) (SLICE * sorted.length)];
    for (int n = last; n >= 0; n--) {
      if (sorted[n] < sorted[last] && sorted[n] <= limit) {
        return sorted[n];
      }
    }
    return sorted[last];
  }

  /** The box with slices put back, the best first; the same if none raises the density. */
  Box pasted(Box box) {
    Box best = box;
    double most = cases.within(box).density();
    for (int k = 0; k < cases.factors(); k++) {
      for (Side side : List.of(new Side(k, false), new Side(k, true))) {
        Box larger = box.limits(side) ? widened(box, side) : box;
        double density = cases.within(larger).density();
        if (density > most) {
          most = density;
          best = larger;
        }
      }
    }
    return best.equals(box) ? box : pasted(best);
  }

  private Box widened(Box box, Side side) {
    double[] beyond =
        cases.within(box.without(side)).inputs().stream()
            .mapToDouble(input -> input[side.factor()])
            .filter(value -> side.upper() ? value > box.limit(side) : value < box.limit(side))
            .sorted()
            .toArray();
    if (beyond.length == 0) {
      return box.without(side);
    }
    int step = Math.min(beyond.length, Math.max(1, (int) (SLICE * cases.within(box).size()))) - 1;
    return box.with(side, side.upper() ? beyond[step] : beyond[beyond.length - 1 - step]);
  }
}
