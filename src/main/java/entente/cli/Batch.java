package entente.cli;

import entente.game.Plan;
import entente.mason.Driver;
import entente.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Plays many games at once; the samples come in the order of the seeds, however fast each was. */
record Batch(Plan plan, List<Outcome> outcomes) {

  List<Sample> play(long seed, int runs) {
    int threads = Math.min(runs, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Sample>> games = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        long own = seed + run;
        games.add(pool.submit(() -> Sample.of(Driver.play(plan, outcomes, own, false))));
      }
      List<Sample> samples = new ArrayList<>();
      for (Future<Sample> game : games) {
        samples.add(game.get());
      }
      return samples;
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
