package entente.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Plays one game a seed on several threads; what they give comes in the order of the seeds, however
 * fast each was, so that any number of threads gives the same. Only a few games per thread are kept
 * ahead of the one that is asked for, so that memory stays flat.
 *
 * @param first the first seed; the others count on from it
 * @param runs how many games
 * @param threads how many are played at once
 */
public record InOrder(long first, int runs, int threads) {
  private static final int AHEAD = 4;

  /** Plays them all. */
  public <T> void play(LongFunction<T> game, Consumer<T> to) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<T>> ahead = new ArrayDeque<>();
    try {
      for (int run = 0; run < runs; run++) {
        long seed = first + run;
        ahead.add(pool.submit(() -> game.apply(seed)));
        if (ahead.size() > AHEAD * threads) {
          to.accept(ahead.remove().get());
        }
      }
      while (!ahead.isEmpty()) {
        to.accept(ahead.remove().get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
