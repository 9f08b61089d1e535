package entente.scenario;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/** How a factor varies: the values that it takes, or how they are spread. */
public sealed interface Variation {

  /**
   * The value below which a share of its values lies.
   *
   * @param share from 0 to 1; of a normal in between
   */
  double at(double share);

  /**
   * These values and no others, each as likely.
   *
   * @param values at least one, in the order of the file
   */
  record Listed(List<Double> values) implements Variation {

    /** Keeps a copy. */
    public Listed {
      values = List.copyOf(values);
    }

    /** Values evenly spaced from the first to the last. */
    static Listed grid(double from, double to, int count) {
      Double[] values = new Double[count];
      for (int k = 0; k < count; k++) {
        values[k] = k == count - 1 ? to : from + k * (to - from) / (count - 1);
      }
      return new Listed(List.of(values));
    }

    @Override
    public double at(double share) {
      return values.get(Math.min(values.size() - 1, (int) (share * values.size())));
    }
  }

  /** Evenly spread. */
  record Uniform(double from, double to) implements Variation {

    @Override
    public double at(double share) {
      return from + share * (to - from);
    }
  }

  /** Its logarithm is evenly spread; both ends are positive. */
  record LogUniform(double from, double to) implements Variation {

    @Override
    public double at(double share) {
      double low = StrictMath.log(from);
      double value = StrictMath.exp(low + share * (StrictMath.log(to) - low));
      return Math.max(from, Math.min(to, value));
    }
  }

  /**
   * Normal, without what lies outside its range: the rest is so much likelier.
   *
   * @param mean of the whole curve, within the range
   * @param deviation standard deviation of the whole curve, positive
   * @param min the least value allowed
   * @param max the greatest value allowed
   */
  record Normal(double mean, double deviation, double min, double max) implements Variation {

    @Override
    public double at(double share) {
      NormalDistribution whole = new NormalDistribution(null, mean, deviation);
      double below = whole.cumulativeProbability(min);
      double within = whole.cumulativeProbability(max) - below;
      double value = whole.inverseCumulativeProbability(below + share * within);
      return Math.max(min, Math.min(max, value));
    }
  }
}
