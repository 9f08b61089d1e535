package entente.experiment.batch;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads of this process, each of which plays a game at a time and writes parts of its own.
 *
 * @param threads how many games are played at a time
 */
public record Threads(int threads) implements Crew {
  /** A part is closed after so long, so that a killed process loses no more. */
  private static final long LONGEST_PART = TimeUnit.SECONDS.toNanos(5);

  /** Checks that there is one. */
  public Threads {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
    }
  }

  @Override
  public String words() {
    return threads + (threads == 1 ? " thread" : " threads");
  }

  /** Plays, and returns when no thread plays any more. */
  @Override
  public void play(Work work) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Blocks blocks = work.blocks(threads);
    Player player = work.player();
    List<Future<?>> workers = new ArrayList<>();
    for (int k = 0; k < threads; k++) {
      workers.add(pool.submit(() -> play(work, blocks, player)));
    }
    pool.shutdown();
    try {
      await(pool, workers);
    } catch (ExecutionException e) {
      throw wrong(e.getCause());
    } catch (InterruptedException e) {
      work.stop();
      Uninterruptibles.awaitTerminationUninterruptibly(pool);
      Thread.currentThread().interrupt();
      throw new IOException("The batch was interrupted", e);
    }
  }

  /** All of them end before the first that went wrong is told of. */
  private static void await(ExecutorService pool, List<Future<?>> workers)
      throws InterruptedException, ExecutionException {
    while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
      // Games are being played.
    }
    for (Future<?> worker : workers) {
      worker.get();
    }
  }

  private static IOException wrong(@Nullable Throwable cause) {
    if (cause instanceof IOException io) {
      return io;
    }
    if (cause instanceof OutOfMemoryError memory) {
      String advice = "\nMaybe more with java -Xmx, or fewer --threads";
      return new IOException("The memory does not suffice: " + memory.getMessage() + advice, cause);
    }
    throw new IllegalStateException(cause);
  }

  private static Void play(Work work, Blocks blocks, Player player) throws IOException {
    try {
      var block = blocks.next();
      while (block.isPresent() && !work.stopped()) {
        play(work, block.get(), player);
        block = blocks.next();
      }
      return null;
    } catch (IOException | RuntimeException | Error e) {
      work.stop();
      throw e;
    }
  }

  private static void play(Work work, Blocks.Block block, Player player) throws IOException {
    int run = block.first();
    while (run < block.end() && !work.stopped()) {
      long end = System.nanoTime() + LONGEST_PART;
      try (Part part = new Part(work.parts(), run, work.tables())) {
        do {
          Played played = player.play(run);
          part.add(played);
          work.count(played);
          run++;
        } while (run < block.end() && !work.stopped() && System.nanoTime() - end < 0);
        part.publish();
      }
    }
  }
}
