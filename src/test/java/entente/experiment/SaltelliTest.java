package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.analysis.Estimate;
import entente.experiment.analysis.SobolIndices;
import entente.scenario.ExperimentFile.Varied;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaltelliTest {

  /**
   * The first vectors of the sequence of Joe and Kuo (2008) in four dimensions, after the zeros.
   */
  private static final double[][] SOBOL = {
    {0.5, 0.5, 0.5, 0.5},
    {0.75, 0.25, 0.25, 0.25},
    {0.25, 0.75, 0.75, 0.75},
    {0.375, 0.375, 0.625, 0.875},
    {0.875, 0.875, 0.125, 0.375},
  };

  @Test
  void theFirstPointsAreTheKnownOnesOfTheSequence() {
    List<double[]> points = Saltelli.points(Varying.shares(2), SOBOL.length);
    for (int n = 0; n < SOBOL.length; n++) {
      assertArrayEquals(new double[] {SOBOL[n][0], SOBOL[n][1]}, points.get(4 * n), "A" + n);
      assertArrayEquals(new double[] {SOBOL[n][2], SOBOL[n][3]}, points.get(4 * n + 1), "B" + n);
    }
  }

  @Test
  void afterEachPairComesTheFirstWithOneValueOfTheSecondForEachFactor() {
    int samples = 16;
    List<double[]> points = Saltelli.points(Varying.shares(3), samples);
    assertEquals(samples * 5, points.size());
    for (int n = 0; n < samples; n++) {
      double[] a = points.get(5 * n);
      double[] b = points.get(5 * n + 1);
      for (int k = 0; k < 3; k++) {
        double[] expected = a.clone();
        expected[k] = b[k];
        assertArrayEquals(expected, points.get(5 * n + 2 + k));
      }
    }
  }

  /**
   * Ishigami and Homma (1990): a sine, a squared sine, and an interaction of the first and third.
   */
  private static double ishigami(double[] x) {
    double square = Math.sin(x[1]) * Math.sin(x[1]);
    return Math.sin(x[0]) + 7 * square + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
  }

  @Test
  void theIndicesOfAKnownFunctionComeOut() {
    double pi = Math.PI;
    List<Varied> factors = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      factors.add(Varying.uniform("x" + k, -pi, pi));
    }
    int samples = 4096;
    double[] y =
        Saltelli.points(factors, samples).stream().mapToDouble(SaltelliTest::ishigami).toArray();
    double inner = 0.5 * Math.pow(1 + 0.1 * Math.pow(pi, 4) / 5, 2);
    double interaction = 0.01 * Math.pow(pi, 8) * (1 / 18.0 - 1 / 50.0);
    double variance = inner + 49 / 8.0 + interaction;
    double[] first = {inner / variance, 49 / 8.0 / variance, 0};
    double[] total = {(inner + interaction) / variance, first[1], interaction / variance};
    SobolIndices indices = SobolIndices.of(rows(y, 5), 1);
    for (int k = 0; k < 3; k++) {
      Estimate alone = indices.factors().get(k).first();
      Estimate whole = indices.factors().get(k).total();
      assertEquals(first[k], alone.value(), 0.005, "first order of " + k);
      assertEquals(total[k], whole.value(), 0.005, "total of " + k);
      assertTrue(alone.low() < first[k] && first[k] < alone.high(), alone + " of " + k);
      assertTrue(whole.low() <= total[k] && total[k] <= whole.high(), whole + " of " + k);
    }
    assertEquals(variance, indices.variance(), 0.05);
  }

  private static double[][] rows(double[] results, int width) {
    double[][] rows = new double[results.length / width][];
    for (int n = 0; n < rows.length; n++) {
      rows[n] = Arrays.copyOfRange(results, n * width, (n + 1) * width);
    }
    return rows;
  }
}
