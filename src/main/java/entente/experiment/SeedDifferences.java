package entente.experiment;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Differences of pairs, gathered by seed. Pairs of one seed at several points share their luck, so
 * it is seeds that are counted as independent, not pairs (Cameron and Miller 2015). With one pair a
 * seed the mean's interval and test are Student's for pairs (1908).
 */
final class SeedDifferences {
  private static final double LEVEL = 0.975;

  private final Map<Long, Sum> sums = new TreeMap<>();
  private int pairs;

  /** What the pairs of one seed add up to. */
  private static final class Sum {
    private double differences;
    private int pairs;
  }

  /** Takes one more pair: the value in the second game less that in the first. */
  void add(long seed, double difference) {
    Sum sum = sums.computeIfAbsent(seed, one -> new Sum());
    sum.differences += difference;
    sum.pairs++;
    pairs++;
  }

  /** How many pairs there are. */
  int pairs() {
    return pairs;
  }

  /** How many seeds there are. */
  int seeds() {
    return sums.size();
  }

  /** For how many seeds the pairs add up to more than 0. */
  int above() {
    return (int) sums.values().stream().filter(sum -> sum.differences > 0).count();
  }

  /** For how many to less than 0. */
  int below() {
    return (int) sums.values().stream().filter(sum -> sum.differences < 0).count();
  }

  /** The mean over all pairs. */
  double mean() {
    double sum = 0;
    for (Sum one : sums.values()) {
      sum += one.differences;
    }
    return sum / pairs;
  }

  /** The mean's standard error, seeds being independent; infinite for fewer than two seeds. */
  double error() {
    int seeds = seeds();
    if (seeds < 2) {
      return Double.POSITIVE_INFINITY;
    }
    double mean = mean();
    double squares = 0;
    for (Sum one : sums.values()) {
      double rest = one.differences - one.pairs * mean;
      squares += rest * rest;
    }
    return Math.sqrt(squares * seeds / (seeds - 1)) / pairs;
  }

  /** The mean's interval at 95 %; without bounds for fewer than two seeds. */
  Share.Interval interval() {
    double error = error();
    if (Double.isInfinite(error)) {
      return new Share.Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    double half = error * student().inverseCumulativeProbability(LEVEL);
    return new Share.Interval(mean() - half, mean() + half);
  }

  /**
   * The two-sided chance of such a mean if there is no difference; never less than the chance that
   * so many seeds all fall one way, which is all that a test without a curve could say.
   */
  double probability() {
    double error = error();
    double mean = mean();
    if (mean == 0 || Double.isInfinite(error)) {
      return 1;
    }
    double beyond = error == 0 ? 0 : student().cumulativeProbability(-Math.abs(mean) / error);
    return Math.min(1, Math.max(2 * beyond, SignTest.probability(0, seeds())));
  }

  private TDistribution student() {
    return new TDistribution(null, seeds() - 1.0);
  }
}
