package entente.experiment.calibrate;

import entente.experiment.InOrder;
import entente.experiment.history.Paths;
import entente.experiment.history.Replays;
import entente.experiment.history.Verdicts;
import entente.game.Plan;
import entente.scenario.Alteration;
import entente.scenario.FitFile;
import entente.scenario.HistoryFile.Role;
import java.util.List;

/**
 * How badly numbers fit: minus the sum of the log scores of the fit part, and for each fit datum of
 * the trails named half the square of its error over its spread; all in nats, so that it is minus a
 * log likelihood. Seeds are the same at every evaluation.
 */
public final class Objective {
  private final FitFile fit;
  private final Alteration alteration;
  private final int threads;

  /** The objective of a calibration; any number of threads gives the same. */
  public Objective(FitFile fit, int threads) {
    this.fit = fit;
    this.threads = threads;
    List<String> names = fit.parameters().stream().map(FitFile.Parameter::name).toList();
    this.alteration = new Alteration(fit.history().scenario(), names);
  }

  /** The value at numbers, in the order of the parameters [nats]. */
  public double at(double[] values) {
    double loss = 0;
    if (fit.acts()) {
      loss -= verdicts(values).fitScore();
    }
    if (!fit.trails().isEmpty()) {
      loss += paths(values).loss(Role.FIT, fit.trails());
    }
    return loss;
  }

  /** How minds stand at numbers. */
  public Verdicts verdicts(double[] values) {
    Plan plan = alteration.plan(values);
    return new Replays(fit.history(), plan, fit.seed(), fit.replays(), threads).play().verdicts();
  }

  /** The paths of free games at numbers. */
  public Paths paths(double[] values) {
    InOrder seeds = new InOrder(fit.seed(), fit.games(), threads);
    return Paths.free(fit.history(), alteration.plan(values), seeds);
  }
}
