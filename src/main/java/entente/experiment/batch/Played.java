package entente.experiment.batch;

import entente.experiment.Failure;
import entente.experiment.Point;
import entente.mason.Driver;
import java.util.Optional;

/**
 * What came of playing a run: the game, or why it broke off.
 *
 * @param point at which point
 * @param replicate which replicate, from 0
 * @param seed its seed
 * @param run the game with its outcomes; empty if it failed
 * @param cells the cells that are kept, one row for the start and one a month
 * @param failure why it failed; empty if it did not
 */
record Played(
    Point point,
    int replicate,
    long seed,
    Optional<Driver.Run> run,
    double[][] cells,
    Optional<Failure> failure) {

  Played {
    if (run.isPresent() == failure.isPresent()) {
      throw new IllegalArgumentException("a run was either played or failed");
    }
  }

  static Played fine(Point point, int replicate, long seed, Driver.Run run, double[][] cells) {
    return new Played(point, replicate, seed, Optional.of(run), cells, Optional.empty());
  }

  static Played failed(Point point, int replicate, long seed, Failure failure) {
    return new Played(
        point, replicate, seed, Optional.empty(), new double[0][], Optional.of(failure));
  }
}
