package entente.experiment.seek;

import entente.experiment.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has been tried, and how good it is. First counts in how many games the outcome came about.
 * Between points with as many, that one is better which came nearer; or, where it came about in no
 * game and the condition says nothing of nearness, that one whose games became more unlike those of
 * other points (novelty search: Lehman and Stanley 2011, with the mean distance to the {@value
 * #NEIGHBOURS} nearest).
 */
public final class Archive {
  private static final int NEIGHBOURS = 5;

  private final List<Tried> tried = new ArrayList<>();
  private final Map<List<Double>, Tried> byValues = new HashMap<>();
  private Signal signal = Signal.NEARNESS;

  /** What leads where the outcome is too rare to be counted. */
  public enum Signal {
    /** How near the condition came to holding. */
    NEARNESS,
    /** How unlike other points' games became, for nearness says nothing. */
    NOVELTY
  }

  /** What came of these values; they are played if they have not been tried. */
  Tried at(double[] values, Arena arena) {
    List<Double> key = Arrays.stream(values).boxed().toList();
    Tried before = byValues.get(key);
    if (before != null) {
      return before;
    }
    Tried now = arena.play(new Point(tried.size(), values));
    byValues.put(key, now);
    tried.add(now);
    return now;
  }

  /** How many points have been tried. */
  int size() {
    return tried.size();
  }

  /** Settles what leads from now on: novelty, if nearness is the same wherever it did not come. */
  void settleSignal() {
    long levels =
        tried.stream()
            .filter(one -> one.came() == 0 && one.broken().isEmpty())
            .mapToDouble(Tried::nearness)
            .distinct()
            .count();
    signal = levels == 1 ? Signal.NOVELTY : Signal.NEARNESS;
  }

  /** What leads. */
  public Signal signal() {
    return signal;
  }

  /** How good a point is: from 0 to 1, at 1 if the outcome came about in every game. */
  public double score(Tried one) {
    boolean near = signal == Signal.NEARNESS || one.came() > 0;
    double part = near ? (1 + one.nearness()) / 2 : novelty(one);
    return (one.came() + (one.came() == one.games() ? 0 : Math.min(part, 0.999))) / one.games();
  }

  private double novelty(Tried one) {
    List<Double> distances = new ArrayList<>();
    for (Tried other : tried) {
      boolean both = !one.nothing() && !other.nothing();
      if (both && other.point().number() != one.point().number()) {
        distances.add(one.distance(other));
      }
    }
    Collections.sort(distances);
    return distances.stream()
        .limit(NEIGHBOURS)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  /** All points in the order of trying. */
  public List<Tried> tried() {
    return List.copyOf(tried);
  }

  /** All points, the best first; of two as good the earlier. */
  public List<Tried> ranked() {
    record Scored(Tried one, double score) {}
    return tried.stream()
        .map(one -> new Scored(one, score(one)))
        .sorted(Comparator.comparingDouble((Scored one) -> -one.score()))
        .map(Scored::one)
        .toList();
  }
}
