package entente.experiment;

import entente.explain.Happening;
import entente.explain.Names;
import entente.game.Plan;
import entente.mason.Driver;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * The futures of a moment, played many at a time; they come in the order of their seeds, however
 * fast each was, so that any number of threads gives the same.
 *
 * @param moment the moment
 * @param first the seed of the first future; the others count on from it
 * @param runs how many futures
 * @param threads how many are played at once
 */
public record Fan(Moment moment, long first, int runs, int threads) {
  private static final int AHEAD = 4;

  /** Plays the moment as it was. */
  public void play(Consumer<Played> to) {
    each(seed -> Played.of(seed, moment.future(moment.plan(), seed)), to);
  }

  /** Plays the moment as it was and with another plan, each seed once in both. */
  public void play(Plan other, Consumer<Pair> to) {
    each(seed -> pair(other, seed), to);
  }

  private Pair pair(Plan other, long seed) {
    Driver.Run a = moment.future(moment.plan(), seed);
    Driver.Run b = moment.future(other, seed);
    return new Pair(
        Played.of(seed, a), Played.of(seed, b), Parted.first(happenings(a), happenings(b)));
  }

  private static List<Happening> happenings(Driver.Run run) {
    Names names = new Names(run.game().plan());
    return run.game().recording().events().stream().map(names::happening).toList();
  }

  /** Keeps a few games per thread ahead of the one that is asked for, so that memory stays flat. */
  private <T> void each(LongFunction<T> game, Consumer<T> to) {
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
