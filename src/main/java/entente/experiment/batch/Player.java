package entente.experiment.batch;

import entente.experiment.Experiment;
import entente.experiment.Failure;
import entente.experiment.Point;
import entente.experiment.Setting;
import entente.mason.Driver;
import entente.world.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the runs of an experiment by their numbers: point after point, replicate after replicate.
 */
final class Player {
  private final Experiment experiment;
  private final SeriesSheet series;
  private final boolean whole;

  Player(Experiment experiment, SeriesSheet series) {
    this.experiment = experiment;
    this.series = series;
    this.whole = experiment.kept().decisions() || experiment.kept().ledger();
  }

  /** How many runs an experiment has. */
  static int runs(Experiment experiment) {
    return Math.multiplyExact(experiment.points().size(), experiment.replicates());
  }

  /** Plays a run; what it throws becomes a failure, for one bad run must not end the others. */
  Played play(int run) {
    Point point = experiment.points().get(run / experiment.replicates());
    int replicate = run % experiment.replicates();
    long seed = experiment.seed(replicate);
    try {
      Setting setting = experiment.setting(point);
      List<double[]> rows = new ArrayList<>();
      Driver.Run game =
          Driver.play(
              setting.plan(),
              setting.outcomes(),
              new Draws(seed),
              whole,
              start -> rows.add(series.look(start)),
              month -> rows.add(series.look(month)));
      return Played.fine(point, replicate, seed, game, rows.toArray(double[][]::new));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return Played.failed(point, replicate, seed, Failure.of(e));
    }
  }
}
