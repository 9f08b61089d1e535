package entente.experiment;

import entente.scenario.ExperimentFile.Varied;
import entente.scenario.Variation;
import java.util.ArrayList;
import java.util.List;

/** Every value of every factor with every value of all others; the last factor changes fastest. */
final class Factorial {
  private Factorial() {}

  static List<double[]> points(List<Varied> factors) {
    List<double[]> points = List.of(new double[factors.size()]);
    for (int k = 0; k < factors.size(); k++) {
      if (factors.get(k).variation() instanceof Variation.Listed listed) {
        points = crossed(points, k, listed.values());
      }
    }
    return points;
  }

  private static List<double[]> crossed(List<double[]> points, int k, List<Double> values) {
    List<double[]> crossed = new ArrayList<>();
    for (double[] point : points) {
      for (double value : values) {
        double[] next = point.clone();
        next[k] = value;
        crossed.add(next);
      }
    }
    return crossed;
  }
}
