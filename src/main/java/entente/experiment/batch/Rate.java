package entente.experiment.batch;

import entente.experiment.Experiment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast runs are played, by the clock on the wall, writing included.
 *
 * @param threads how many games at a time
 * @param runs how many runs were played
 * @param seconds how long that took [s]
 */
public record Rate(int threads, int runs, double seconds) {
  private static final int RUNS = 60;

  /** Runs a second. */
  public double perSecond() {
    return runs / seconds;
  }

  /**
   * Measures some runs of an experiment, kept as its file says, with each number of threads. What
   * was played before counts: Java compiles what it plays often.
   *
   * @param scratch a folder for what is played, to be deleted by whoever made it
   */
  public static List<Rate> list(Experiment experiment, List<Integer> threads, Path scratch)
      throws IOException {
    Experiment some = Keeping.some(experiment, RUNS, experiment.kept());
    List<Rate> rates = new ArrayList<>();
    for (int count : threads) {
      rates.add(measure(some, count, scratch));
    }
    return rates;
  }

  private static Rate measure(Experiment some, int threads, Path scratch) throws IOException {
    BatchFolder folder = BatchFolder.create(scratch, "rate", some);
    try (Runner runner = new Runner(folder, some, threads)) {
      long began = System.nanoTime();
      runner.play();
      double seconds = (System.nanoTime() - began) / 1e9;
      return new Rate(threads, folder.manifest().runs(), seconds);
    } finally {
      Disk.delete(folder.path());
    }
  }
}
