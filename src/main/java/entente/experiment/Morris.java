package entente.experiment;

import entente.scenario.ExperimentFile.Varied;
import entente.world.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks for elementary effects (Morris 1991). Each factor has levels evenly spaced from 0 to 1; a
 * walk begins at random levels and then, in random order, moves each factor once by a step of half
 * the number of levels, up from the lower half or down from the upper, so that every level is as
 * likely.
 */
final class Morris {
  private static final long LEVEL = Draws.key("morris level");
  private static final long ORDER = Draws.key("morris order");

  private Morris() {}

  /** One walk after the other, each of one point more than there are factors. */
  static List<double[]> points(List<Varied> factors, int walks, int levels, Draws draws) {
    List<double[]> points = new ArrayList<>();
    for (int walk = 0; walk < walks; walk++) {
      int[] level = start(factors, walk, levels, draws);
      points.add(values(factors, level, levels));
      for (int k : Shuffle.of(factors.size(), ORDER, walk, 0, draws)) {
        level[k] += level[k] < levels / 2 ? levels / 2 : -levels / 2;
        points.add(values(factors, level, levels));
      }
    }
    return points;
  }

  private static int[] start(List<Varied> factors, int walk, int levels, Draws draws) {
    int[] level = new int[factors.size()];
    for (int k = 0; k < level.length; k++) {
      long key = Draws.key(factors.get(k).name());
      level[k] = (int) (draws.uniform(LEVEL, walk, -1, key) * levels);
    }
    return level;
  }

  private static double[] values(List<Varied> factors, int[] level, int levels) {
    double[] values = new double[level.length];
    for (int k = 0; k < level.length; k++) {
      values[k] = factors.get(k).variation().at(level[k] / (levels - 1.0));
    }
    return values;
  }
}
