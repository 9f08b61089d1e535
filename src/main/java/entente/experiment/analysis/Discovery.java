package entente.experiment.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scenario discovery (Bryant and Lempert 2010): boxes in the space of inputs in which a case of
 * interest is frequent. A box is peeled ({@link Peeling}); of the boxes on the way the one is taken
 * that holds most cases beyond those that as many runs at random would have (Lavrač, Flach and
 * Zupan 1999); limits that chance would explain are dropped. Then the runs in it are set aside and
 * the rest is peeled.
 *
 * @param found the boxes, in the order in which they were found; may be none
 * @param path the steps of the first peeling, from the whole space
 */
public record Discovery(List<Found> found, List<Step> path) {
  private static final int MOST_BOXES = 3;
  private static final double CHANCE = 0.05;

  /**
   * A box as it was found.
   *
   * @param box the box
   * @param coverage the share of all cases of interest that lie in it [0,1]
   * @param density the share of the runs in it that are cases of interest [0,1]
   * @param runs how many runs lie in it, those in earlier boxes left out
   * @param limits its limits, the surest first
   */
  public record Found(Box box, double coverage, double density, int runs, List<Limit> limits) {}

  /**
   * A limit of a box.
   *
   * @param side which
   * @param value where it lies
   * @param chance the quasi-p-value: the chance of as many cases in the box if it were no better
   *     than the box without this limit. It leaves out that the limit was searched for.
   */
  public record Limit(Box.Side side, double value, double chance) {}

  /** A step of a peeling: how many of the cases are in the box, and how dense they are there. */
  public record Step(double coverage, double density) {}

  /** Keeps copies. */
  public Discovery {
    found = List.copyOf(found);
    path = List.copyOf(path);
  }

  /** Searches for boxes. */
  public static Discovery of(Cases all) {
    List<Found> found = new ArrayList<>();
    List<Step> path = new ArrayList<>();
    Cases left = all;
    while (found.size() < MOST_BOXES && left.count() > 0) {
      Peeling peeling = new Peeling(left, all.size());
      List<Box> boxes = peeling.boxes();
      if (found.isEmpty()) {
        boxes.forEach(box -> path.add(step(all.within(box), all)));
      }
      Box box = pruned(peeling.pasted(best(boxes, left)), left);
      Cases in = left.within(box);
      if (in.size() == left.size() || in.density() <= all.density()) {
        break;
      }
      double coverage = (double) in.count() / all.count();
      found.add(new Found(box, coverage, in.density(), in.size(), limits(box, left)));
      left = left.outside(box);
    }
    return new Discovery(found, path);
  }

  private static Step step(Cases in, Cases all) {
    return new Step((double) in.count() / all.count(), in.density());
  }

  private static Box best(List<Box> boxes, Cases left) {
    Box best = boxes.get(0);
    double most = 0;
    for (Box box : boxes) {
      Cases in = left.within(box);
      double beyond = in.count() - in.size() * left.density();
      if (beyond > most) {
        most = beyond;
        best = box;
      }
    }
    return best;
  }

  /** Without the limits that chance would explain, the least sure first. */
  private static Box pruned(Box box, Cases left) {
    List<Limit> limits = limits(box, left);
    if (limits.isEmpty() || limits.get(limits.size() - 1).chance() <= CHANCE) {
      return box;
    }
    return pruned(box.without(limits.get(limits.size() - 1).side()), left);
  }

  private static List<Limit> limits(Box box, Cases left) {
    List<Limit> limits = new ArrayList<>();
    Cases in = left.within(box);
    for (int k = 0; k < left.factors(); k++) {
      for (Box.Side side : List.of(new Box.Side(k, false), new Box.Side(k, true))) {
        if (box.limits(side)) {
          double before = left.within(box.without(side)).density();
          double chance = BinomialTail.atLeast(in.count(), in.size(), before);
          limits.add(new Limit(side, box.limit(side), chance));
        }
      }
    }
    limits.sort(Comparator.comparingDouble(Limit::chance));
    return limits;
  }
}
