package entente.cli;

import entente.experiment.batch.Crew;
import entente.experiment.batch.Threads;
import entente.experiment.spark.MasterAddress;
import entente.experiment.spark.SparkCrew;
import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a batch is played: by threads of this process, or on a cluster.
 *
 * @param where {@code local}, or the master of a cluster as Spark writes it
 * @param threads how many games at a time; null if it was not said
 */
record Workplace(String where, @Nullable Integer threads) {
  static final String LOCAL = "local";

  /** What spark-submit says in this property. */
  private static final String SUBMITTED = "spark.master";

  private static final int MOST_THREADS = 1024;

  /**
   * What the user said.
   *
   * @param on the option {@code --on}; null if it was not given, and spark-submit's master counts
   * @throws BadInput if it is no place
   */
  static Workplace of(@Nullable String on, @Nullable Integer threads) {
    if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
      throw new BadInput(
          "--threads is " + threads + "; it must be from 1 to " + MOST_THREADS + ".");
    }
    String submitted = System.getProperty(SUBMITTED);
    if (on == null) {
      return new Workplace(submitted == null ? LOCAL : submitted, threads);
    }
    if (submitted != null && !on.equals(submitted)) {
      throw new BadInput(
          "--on is " + on + ", but this was submitted to " + submitted + ".\nMaybe without --on.");
    }
    if (!on.equals(LOCAL) && submitted == null && MasterAddress.of(on).isEmpty()) {
      throw new BadInput(
          "--on is "
              + on
              + "; it must be local or a cluster's master, spark://HOST:PORT."
              + "\nMaybe spark-submit --master for clusters of other kinds.");
    }
    return new Workplace(on, threads);
  }

  /** Whether it is played here. */
  boolean local() {
    return where.equals(LOCAL);
  }

  /** How many threads play if it is played here: one a core if not said. */
  int threadsHere() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /**
   * Who plays.
   *
   * @throws IOException if the cluster's master does not answer
   */
  Crew crew() throws IOException {
    if (local()) {
      return new Threads(threadsHere());
    }
    var master = MasterAddress.of(where);
    if (master.isPresent()) {
      master.get().probe();
    }
    OptionalInt games = threads == null ? OptionalInt.empty() : OptionalInt.of(threads);
    return new SparkCrew(where, games);
  }
}
