package entente.experiment;

import entente.scenario.ExperimentFile.Varied;
import entente.world.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): each factor is cut into as many equally
 * likely shares as there are points, and has one point in each, anywhere within it. A factor draws
 * under its own name, so that another factor changes nothing for it.
 */
final class LatinHypercube {
  private static final long SHUFFLE = Draws.key("latin hypercube shuffle");
  private static final long WITHIN = Draws.key("latin hypercube within");

  private LatinHypercube() {}

  static List<double[]> points(List<Varied> factors, int samples, Draws draws) {
    List<double[]> points = new ArrayList<>();
    for (int n = 0; n < samples; n++) {
      points.add(new double[factors.size()]);
    }
    for (int k = 0; k < factors.size(); k++) {
      Varied factor = factors.get(k);
      long key = Draws.key(factor.name());
      int[] share = Shuffle.of(samples, SHUFFLE, -1, key, draws);
      for (int n = 0; n < samples; n++) {
        double place = (share[n] + draws.uniform(WITHIN, -1, n, key)) / samples;
        points.get(n)[k] = factor.variation().at(place);
      }
    }
    return points;
  }
}
