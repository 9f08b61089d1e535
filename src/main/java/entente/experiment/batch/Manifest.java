package entente.experiment.batch;

import entente.experiment.Experiment;
import entente.experiment.Factor;
import entente.experiment.Kept;
import entente.store.Engine;
import java.util.List;

/**
 * What a batch is of. It holds no time of the clock and nothing of the machine but the Java it
 * began on.
 *
 * @param format the version of the batch's form
 * @param name the experiment's name
 * @param digest the hash of the texts that decide its results
 * @param engine what it is played on
 * @param seed the experiment's seed
 * @param points how many points the design has
 * @param replicates how many runs each point has
 * @param turns how many months a run has
 * @param factors what varies
 * @param outcomes the outcomes' columns in the table of runs
 * @param kept what is kept of each run
 */
public record Manifest(
    int format,
    String name,
    String digest,
    Engine engine,
    long seed,
    int points,
    int replicates,
    int turns,
    List<Factor> factors,
    List<String> outcomes,
    Kept kept) {

  /** The version of the form that this engine writes and reads. */
  public static final int FORMAT = 1;

  /** Checks what the tables cannot be read without. */
  public Manifest {
    factors = List.copyOf(factors);
    outcomes = List.copyOf(outcomes);
    if (points < 1 || replicates < 1) {
      throw new IllegalArgumentException(
          "points is " + points + ", replicates is " + replicates + "; both must be 1 or more");
    }
  }

  static Manifest of(Experiment experiment) {
    return new Manifest(
        FORMAT,
        experiment.name(),
        experiment.digest(),
        Engine.here(),
        experiment.seed(),
        experiment.points().size(),
        experiment.replicates(),
        experiment.turns(),
        experiment.factors(),
        Sheets.of(experiment).runs().outcomeColumns(),
        experiment.kept());
  }

  /** How many runs there are in all. */
  public int runs() {
    return Math.multiplyExact(points, replicates);
  }
}
