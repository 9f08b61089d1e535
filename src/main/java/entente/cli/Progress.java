package entente.cli;

import entente.experiment.batch.Standing;
import entente.explain.Figures;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows how far a batch has come while it is played: a bar on a terminal, else lines. */
final class Progress implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private final Display display;
  private final Standing standing;

  /** Where it is shown. */
  interface Display {

    /** How long between two looks [s]. */
    double pause();

    /** Shows how things stand. */
    void show(Standing standing);

    /** Shows how things stand in the end. */
    void end(Standing standing);
  }

  private Progress(Display display, Standing standing) {
    this.display = display;
    this.standing = standing;
    long pause = (long) (1000 * display.pause());
    clock.scheduleAtFixedRate(() -> display.show(standing), pause, pause, TimeUnit.MILLISECONDS);
  }

  static Progress of(PrintWriter err, Standing standing) {
    return new Progress(
        System.console() == null ? new ProgressLines(err, standing) : new Bar(standing), standing);
  }

  /** The outcomes that came about, with their shares, the largest first. */
  static String shares(Standing standing, int most) {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < standing.outcomes().size(); k++) {
      if (standing.cameAbout(k) > 0) {
        order.add(k);
      }
    }
    order.sort(Comparator.comparing(k -> -standing.cameAbout(k)));
    List<String> shares = new ArrayList<>();
    for (int k : order.subList(0, Math.min(most, order.size()))) {
      shares.add(standing.outcomes().get(k) + " " + Figures.percent(standing.share(k)));
    }
    if (standing.failed() > 0) {
      shares.add(0, standing.failed() + " failed");
    }
    return String.join(", ", shares);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    try {
      clock.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    display.end(standing);
  }
}
