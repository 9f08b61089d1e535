package entente.experiment.calibrate;

import entente.scenario.FitFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a calibration.
 *
 * @param file what was asked for
 * @param before the loss at the scenario's own numbers [nats]
 * @param after the least loss that was found [nats]
 * @param values the numbers with that loss, in the order of the parameters
 * @param supports their intervals
 * @param evaluations how many evaluations the search took
 */
public record Fit(
    FitFile file,
    double before,
    double after,
    List<Double> values,
    List<Support> supports,
    int evaluations) {

  /** Is told how far it has come. */
  public interface Watcher {

    /** The least loss after so many evaluations. */
    void tried(int evaluations, double least);
  }

  /** Fits, and then looks how sure each number is. */
  public static Fit of(FitFile file, Objective objective, Watcher watcher) {
    double[] start = file.parameters().stream().mapToDouble(FitFile.Parameter::start).toArray();
    double before = objective.at(start);
    Descent descent = new Descent(file.parameters(), objective::at, watcher::tried);
    descent.search(file.budget(), file.seed());
    double[] best = descent.best();
    List<Support> supports = new ArrayList<>();
    for (int k = 0; k < best.length; k++) {
      supports.add(Support.of(file.parameters().get(k), k, best, descent.least(), objective::at));
    }
    List<Double> values = new ArrayList<>();
    for (double value : best) {
      values.add(value);
    }
    return new Fit(
        file, before, descent.least(), List.copyOf(values), supports, descent.evaluations());
  }
}
