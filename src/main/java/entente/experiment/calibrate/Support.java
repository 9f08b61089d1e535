package entente.experiment.calibrate;

import entente.scenario.FitFile.Parameter;
import java.util.function.ToDoubleFunction;

/**
 * The interval of a fitted number at 95 %: where the loss, the other numbers held, is at most half
 * the 95th percentile of chi-square with one degree of freedom over its least. Numbers that make up
 * for each other have wider intervals than this.
 *
 * @param low its lower end
 * @param high its upper end
 * @param openBelow whether it reaches the least value that was tried
 * @param openAbove whether it reaches the greatest
 */
public record Support(double low, double high, boolean openBelow, boolean openAbove) {
  private static final double RISE = 1.920729;
  private static final int HALVINGS = 5;

  /** The interval of one of the numbers at a minimum. */
  static Support of(
      Parameter parameter,
      int place,
      double[] best,
      double least,
      ToDoubleFunction<double[]> loss) {
    ToDoubleFunction<Double> rise =
        value -> {
          double[] values = best.clone();
          values[place] = Descent.rounded(value);
          return loss.applyAsDouble(values) - least;
        };
    boolean openBelow = rise.applyAsDouble(parameter.lower()) <= RISE;
    boolean openAbove = rise.applyAsDouble(parameter.upper()) <= RISE;
    double low = openBelow ? parameter.lower() : edge(best[place], parameter.lower(), rise);
    double high = openAbove ? parameter.upper() : edge(best[place], parameter.upper(), rise);
    return new Support(low, high, openBelow, openAbove);
  }

  /** Halves the way between a number that fits and one that does not. */
  private static double edge(double fits, double fails, ToDoubleFunction<Double> rise) {
    double inside = fits;
    double outside = fails;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = Descent.rounded((inside + outside) / 2);
      if (rise.applyAsDouble(middle) <= RISE) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }
}
