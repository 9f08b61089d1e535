package entente.experiment;

import entente.scenario.ExperimentFile.Varied;
import entente.scenario.Variation;
import java.util.ArrayList;
import java.util.List;

/** Factors for tests of designs. */
final class Varying {
  private Varying() {}

  static Varied listed(String name, Double... values) {
    return new Varied(name, "1", new Variation.Listed(List.of(values)));
  }

  static Varied uniform(String name, double from, double to) {
    return new Varied(name, "1", new Variation.Uniform(from, to));
  }

  /** So many factors, each evenly spread from 0 to 1. */
  static List<Varied> shares(int count) {
    List<Varied> factors = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      factors.add(uniform("share" + k, 0, 1));
    }
    return factors;
  }
}
