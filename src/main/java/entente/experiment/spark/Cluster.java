package entente.experiment.spark;

import entente.experiment.batch.Work;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** A Spark cluster that this process has joined as the driver of an application. */
final class Cluster implements AutoCloseable {
  /** The setting of how long to wait for workers. */
  private static final String WAIT = "spark.entente.wait";

  private static final long LOOK_MS = 250;
  private static final long SETTLED_NS = TimeUnit.SECONDS.toNanos(1);

  private final JavaSparkContext context;
  private final long wait;
  private long seen = System.nanoTime();

  private Cluster(JavaSparkContext context) {
    this.context = context;
    this.wait = TimeUnit.SECONDS.toNanos(context.getConf().getTimeAsSeconds(WAIT, "60s"));
  }

  /**
   * Joins the cluster that the settings name.
   *
   * @throws IOException if there is none
   */
  static Cluster join(SparkConf settings) throws IOException {
    var address = MasterAddress.of(settings.get("spark.master"));
    if (address.isPresent()) {
      address.get().probe();
    }
    if (!settings.contains("spark.jars")) {
      settings.setJars(new String[] {jar().toUri().toString()});
    }
    try {
      return new Cluster(new JavaSparkContext(settings));
    } catch (Exception e) { // Scala throws checked ones too.
      throw new IOException("Spark cannot be started: " + e.getMessage(), e);
    }
  }

  /** The program's own jar, which the workers are sent. */
  private static Path jar() throws IOException {
    try {
      Path place =
          Path.of(Cluster.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(place)) {
        return place;
      }
      throw new IOException(
          "Workers are sent the program's jar, and this runs from the folder " + place);
    } catch (URISyntaxException e) {
      throw new IOException("The program's jar is not found: " + e.getMessage(), e);
    }
  }

  JavaSparkContext context() {
    return context;
  }

  /**
   * Waits until the workers are there and no more come.
   *
   * @return on how many cores they play; 0 if the work was stopped
   */
  int cores(Work work) throws IOException {
    int cores = 0;
    long since = System.nanoTime();
    while (!work.stopped()) {
      boolean workers = hasWorkers();
      int now = workers ? context.defaultParallelism() : 0;
      if (now != cores) {
        cores = now;
        since = System.nanoTime();
      } else if (workers && System.nanoTime() - since > SETTLED_NS) {
        return cores;
      }
      look(workers);
      pause();
    }
    return 0;
  }

  /**
   * Looks whether anybody still plays.
   *
   * @throws IOException if nobody has for too long
   */
  void look() throws IOException {
    look(hasWorkers());
  }

  private void look(boolean workers) throws IOException {
    long now = System.nanoTime();
    if (context.sc().isStopped()) {
      throw new IOException("The cluster " + master() + " has ended this application");
    }
    if (workers) {
      seen = now;
    } else if (now - seen > wait) {
      throw new IOException(
          "The cluster "
              + master()
              + " has had no worker for this in "
              + TimeUnit.NANOSECONDS.toSeconds(wait)
              + " s: none runs, all are taken, or none has the memory of"
              + " spark.executor.memory.\nMaybe later, or a longer "
              + WAIT);
    }
  }

  private String master() {
    return context.getConf().get("spark.master");
  }

  /** Whether an executor is there besides the driver; without a cluster the driver is one. */
  private boolean hasWorkers() {
    return !context.sc().isStopped()
        && (context.isLocal() || context.sc().statusTracker().getExecutorInfos().length > 1);
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The batch was interrupted", e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
