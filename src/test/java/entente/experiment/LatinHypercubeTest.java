package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.scenario.ExperimentFile.Varied;
import entente.scenario.Variation;
import entente.world.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {
  private static final int SAMPLES = 50;

  private static double[] column(List<double[]> points, int k) {
    return points.stream().mapToDouble(point -> point[k]).toArray();
  }

  private static List<double[]> cube(List<Varied> factors, long seed) {
    return LatinHypercube.points(factors, SAMPLES, new Draws(seed));
  }

  @Test
  void everyFactorHasOnePointInEveryShare() {
    List<double[]> points = cube(Varying.shares(4), 1);
    for (int k = 0; k < 4; k++) {
      int[] shares = Arrays.stream(column(points, k)).mapToInt(v -> (int) (v * SAMPLES)).toArray();
      Arrays.sort(shares);
      for (int share = 0; share < SAMPLES; share++) {
        assertEquals(share, shares[share], "factor " + k);
      }
    }
  }

  @Test
  void pointsLieAnywhereWithinTheirShare() {
    double[] within =
        Arrays.stream(column(cube(Varying.shares(1), 1), 0)).map(v -> v * SAMPLES % 1).toArray();
    assertTrue(Arrays.stream(within).min().getAsDouble() < 0.1);
    assertTrue(Arrays.stream(within).max().getAsDouble() > 0.9);
  }

  @Test
  void factorsAreShuffledApart() {
    List<double[]> points = cube(Varying.shares(2), 1);
    double product =
        points.stream().mapToDouble(p -> (p[0] - 0.5) * (p[1] - 0.5)).average().orElse(1);
    double correlation = 12 * product;
    // Of independent orders its standard deviation is 1/sqrt(49), or 0.14.
    assertTrue(Math.abs(correlation) < 0.4, "correlation " + correlation);
  }

  @Test
  void eachOfTwoValuesComesInHalfOfThePoints() {
    double[] flags = column(cube(List.of(Varying.listed("flag", 0.0, 1.0)), 1), 0);
    assertEquals(SAMPLES / 2, Arrays.stream(flags).sum());
  }

  @Test
  void aNormalIsLaidOutByItsQuantiles() {
    Variation normal = new Variation.Normal(10, 2, -1000, 1000);
    double[] values = column(cube(List.of(new Varied("normal", "1", normal)), 1), 0);
    long below = Arrays.stream(values).filter(v -> v < 10).count();
    long within = Arrays.stream(values).filter(v -> Math.abs(v - 10) < 2).count();
    assertEquals(SAMPLES / 2, below);
    assertEquals(0.683 * SAMPLES, within, 1.5);
  }

  @Test
  void theSameSeedGivesTheSamePointsAndAnotherOthers() {
    List<Varied> factors = Varying.shares(3);
    double[][] first = cube(factors, 1).toArray(double[][]::new);
    assertArrayEquals(first, cube(factors, 1).toArray(double[][]::new));
    assertFalse(Arrays.deepEquals(first, cube(factors, 2).toArray(double[][]::new)));
  }

  @Test
  void anotherFactorChangesNothingForTheFirst() {
    List<Varied> more = new ArrayList<>(Varying.shares(2));
    more.add(0, Varying.uniform("new", 5, 6));
    assertArrayEquals(column(cube(Varying.shares(2), 1), 1), column(cube(more, 1), 2));
  }
}
