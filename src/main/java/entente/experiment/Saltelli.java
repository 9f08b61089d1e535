package entente.experiment;

import entente.scenario.ExperimentFile.Varied;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The points from which first-order and total sensitivities are estimated (Saltelli 2002; Saltelli
 * et al. 2010). A vector of a Sobol sequence, of two dimensions a factor, gives two points A and B;
 * then come, factor by factor, A with this factor's value of B. The sequence's first vector, all 0,
 * is left out. No chance is in it: the seed changes the games and not the points.
 */
final class Saltelli {
  private Saltelli() {}

  /** For each sample A, B, and A with one value of B for each factor. */
  static List<double[]> points(List<Varied> factors, int samples) {
    int count = factors.size();
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * count);
    sequence.nextVector();
    List<double[]> points = new ArrayList<>();
    for (int n = 0; n < samples; n++) {
      double[] shares = sequence.nextVector();
      double[] a = new double[count];
      double[] b = new double[count];
      for (int k = 0; k < count; k++) {
        a[k] = factors.get(k).variation().at(shares[k]);
        b[k] = factors.get(k).variation().at(shares[count + k]);
      }
      points.add(a);
      points.add(b);
      for (int k = 0; k < count; k++) {
        double[] mixed = a.clone();
        mixed[k] = b[k];
        points.add(mixed);
      }
    }
    return points;
  }
}
