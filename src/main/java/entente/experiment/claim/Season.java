package entente.experiment.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays a schedule. Each game has its own place for what is measured, so that the order in which
 * threads come to play them changes nothing.
 */
final class Season {
  private final Map<Treatment, Series> series = new LinkedHashMap<>();
  private final List<Task> tasks = new ArrayList<>();
  private final long first;

  private record Task(Series series, int game) {}

  /**
   * All games of a schedule, still to be played.
   *
   * @param first the seed of the first game of every treatment; the others count on
   */
  Season(Schedule schedule, long first) {
    this(schedule, first, Map.of());
  }

  private Season(Schedule schedule, long first, Map<Treatment, Series> played) {
    this.first = first;
    schedule
        .entries()
        .forEach(
            (key, entry) -> {
              Series earlier = played.get(key);
              boolean known = earlier != null && earlier.serves(entry);
              series.put(key, known ? earlier : new Series(key, entry));
              if (!known) {
                add(series.get(key));
              }
            });
  }

  private void add(@Nullable Series one) {
    for (int game = 0; one != null && game < one.games(); game++) {
      tasks.add(new Task(one, game));
    }
  }

  /** More games, of which those that have been played here need not be played again. */
  Season then(Schedule schedule) {
    return new Season(schedule, first, series);
  }

  /**
   * Plays them.
   *
   * @param played told how many have been played, after each
   */
  void play(int threads, IntConsumer played) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    List<Future<?>> workers = new ArrayList<>();
    try {
      for (int k = 0; k < threads; k++) {
        workers.add(pool.submit(() -> work(next, done, played)));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void work(AtomicInteger next, AtomicInteger done, IntConsumer played) {
    int k = next.getAndIncrement();
    while (k < tasks.size() && !Thread.currentThread().isInterrupted()) {
      Task task = tasks.get(k);
      task.series().play(task.game(), first + task.game());
      played.accept(done.incrementAndGet());
      k = next.getAndIncrement();
    }
  }

  /** The games of a treatment. */
  Series of(Treatment treatment) {
    Series one = series.get(treatment);
    if (one == null) {
      throw new IllegalArgumentException(treatment + " was not played");
    }
    return one;
  }
}
