package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.scenario.ExperimentFile.Varied;
import entente.world.Draws;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MorrisTest {
  private static final int WALKS = 40;
  private static final int LEVELS = 4;
  private static final List<Varied> FACTORS = Varying.shares(5);
  private static final List<double[]> POINTS = Morris.points(FACTORS, WALKS, LEVELS, new Draws(1));

  /** Half of the levels: what a step goes, of a range of 1 with gaps of a third. */
  private static final double STEP = 2 / 3.0;

  private static int moved(int walk, int step) {
    double[] before = POINTS.get(walk * 6 + step);
    double[] after = POINTS.get(walk * 6 + step + 1);
    int moved = -1;
    for (int k = 0; k < 5; k++) {
      if (before[k] != after[k]) {
        assertEquals(-1, moved, "two factors move at once");
        assertEquals(STEP, Math.abs(after[k] - before[k]), 1e-12);
        moved = k;
      }
    }
    return moved;
  }

  @Test
  void aWalkMovesEveryFactorOnceOneAStepByHalfTheLevels() {
    assertEquals(WALKS * 6, POINTS.size());
    for (int walk = 0; walk < WALKS; walk++) {
      Set<Integer> moved = new TreeSet<>();
      for (int step = 0; step < 5; step++) {
        moved.add(moved(walk, step));
      }
      assertEquals(Set.of(0, 1, 2, 3, 4), moved);
    }
  }

  @Test
  void walksDifferInTheirOrder() {
    Set<Integer> firsts = new TreeSet<>();
    for (int walk = 0; walk < WALKS; walk++) {
      firsts.add(moved(walk, 0));
    }
    assertEquals(Set.of(0, 1, 2, 3, 4), firsts);
  }

  @Test
  void everyLevelIsVisitedAboutAsOften() {
    int[] visits = new int[LEVELS];
    for (double[] point : POINTS) {
      for (double value : point) {
        visits[(int) Math.round(value * (LEVELS - 1))]++;
      }
    }
    // 1,200 visits, 300 a level; of independent walks the standard deviation is under 40.
    for (int level = 0; level < LEVELS; level++) {
      assertEquals(300, visits[level], 120, "level " + level);
    }
  }

  @Test
  void theEffectsOfASumAreItsWeights() {
    double[] weights = {1, -2, 3, 0, 0.5};
    for (int n = 0; n + 1 < POINTS.size(); n++) {
      if (n % 6 != 5) {
        int k = moved(n / 6, n % 6);
        double change = sum(weights, POINTS.get(n + 1)) - sum(weights, POINTS.get(n));
        double step = POINTS.get(n + 1)[k] - POINTS.get(n)[k];
        assertEquals(weights[k], change / step, 1e-12);
      }
    }
  }

  private static double sum(double[] weights, double[] point) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * point[k];
    }
    return sum;
  }

  @Test
  void theSameSeedGivesTheSameWalks() {
    List<double[]> again = Morris.points(FACTORS, WALKS, LEVELS, new Draws(1));
    assertArrayEquals(POINTS.toArray(double[][]::new), again.toArray(double[][]::new));
    List<double[]> other = Morris.points(FACTORS, WALKS, LEVELS, new Draws(2));
    assertTrue(!java.util.Arrays.deepEquals(POINTS.toArray(), other.toArray()));
  }
}
