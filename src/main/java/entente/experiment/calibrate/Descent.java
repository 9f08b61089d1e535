package entente.experiment.calibrate;

import entente.scenario.FitFile.Parameter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;

/**
 * Looks for the numbers with the least loss by CMA-ES (Hansen and Ostermeier 2001), each number
 * within its range. The best that was tried is kept, the start among them.
 */
final class Descent {
  private static final MathContext DIGITS = new MathContext(6);
  private static final double STEP = 0.2;

  private final List<Parameter> parameters;
  private final ToDoubleFunction<double[]> loss;
  private final Watcher watcher;
  private double[] best;
  private double least = Double.POSITIVE_INFINITY;
  private int evaluations;

  /** Is told of every evaluation. */
  interface Watcher {
    void tried(int evaluations, double least);
  }

  Descent(List<Parameter> parameters, ToDoubleFunction<double[]> loss, Watcher watcher) {
    this.parameters = parameters;
    this.loss = loss;
    this.watcher = watcher;
    this.best = parameters.stream().mapToDouble(Parameter::start).toArray();
  }

  /** Searches until the budget is spent. */
  void search(int budget, long seed) {
    int n = parameters.size();
    double[] guess = new double[n];
    for (int k = 0; k < n; k++) {
      Parameter one = parameters.get(k);
      guess[k] = (one.start() - one.lower()) / (one.upper() - one.lower());
    }
    tried(best);
    int population = 4 + (int) (3 * StrictMath.log(n));
    CMAESOptimizer optimiser =
        new CMAESOptimizer(
            budget,
            Double.NEGATIVE_INFINITY,
            true,
            0,
            0,
            new Well19937c(seed),
            false,
            (iteration, previous, current) -> false);
    try {
      optimiser.optimize(
          new MaxEval(budget - 1),
          new ObjectiveFunction(this::tried01),
          GoalType.MINIMIZE,
          new SimpleBounds(new double[n], filled(n, 1)),
          new InitialGuess(guess),
          new CMAESOptimizer.Sigma(filled(n, STEP)),
          new CMAESOptimizer.PopulationSize(population));
    } catch (TooManyEvaluationsException e) {
      // The budget is spent: the best so far is what there is.
    }
  }

  private static double[] filled(int n, double value) {
    double[] all = new double[n];
    Arrays.fill(all, value);
    return all;
  }

  private double tried01(double[] shares) {
    double[] values = new double[shares.length];
    for (int k = 0; k < values.length; k++) {
      Parameter one = parameters.get(k);
      double value = one.lower() + shares[k] * (one.upper() - one.lower());
      values[k] = Math.min(one.upper(), Math.max(one.lower(), rounded(value)));
    }
    return tried(values);
  }

  /** Six digits: what is written down later is just what was tried. */
  static double rounded(double value) {
    return new BigDecimal(value).round(DIGITS).doubleValue();
  }

  /** Tries numbers. */
  double tried(double[] values) {
    double found = loss.applyAsDouble(values);
    evaluations++;
    if (found < least) {
      least = found;
      best = values.clone();
    }
    watcher.tried(evaluations, least);
    return found;
  }

  double[] best() {
    return best.clone();
  }

  double least() {
    return least;
  }

  int evaluations() {
    return evaluations;
  }
}
