package entente.experiment.batch;

import entente.experiment.Experiment;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Plays what is still to be played of a batch, on some threads, each a game at a time. What is done
 * lies on the disk in parts; held in memory are counts.
 */
public final class Runner implements Closeable {
  /** A part is closed after so long, so that a killed process loses no more. */
  private static final long LONGEST_PART = TimeUnit.SECONDS.toNanos(5);

  private final BatchFolder folder;
  private final FolderLock lock;
  private final Sheets sheets;
  private final Player player;
  private final Standing standing;
  private final Blocks blocks;
  private final int threads;
  private final CountDownLatch idle;
  private volatile boolean stopped;

  /**
   * Takes a batch up, new or interrupted.
   *
   * @param threads how many games are played at a time
   * @throws entente.store.UnreadableRecord if the folder is of another experiment, damaged or in
   *     use
   */
  public Runner(BatchFolder folder, Experiment experiment, int threads) throws IOException {
    folder.check(experiment);
    this.folder = folder;
    this.threads = threads;
    this.sheets = Sheets.of(experiment);
    this.player = new Player(experiment, sheets.series());
    this.standing = new Standing(folder.manifest());
    this.idle = new CountDownLatch(threads);
    this.lock = FolderLock.of(folder.path());
    try {
      this.blocks = new Blocks(earlier().played(), folder.manifest().runs(), threads);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private Earlier earlier() throws IOException {
    folder.clear();
    Earlier earlier = new Earlier(folder.manifest());
    for (Path part : folder.kept()) {
      earlier.read(part, sheets.all(), standing);
    }
    return earlier;
  }

  /** How far it has come; may be asked at any time. */
  public Standing standing() {
    return standing;
  }

  /**
   * Plays until all is played or it is told to stop.
   *
   * @throws IOException if the results cannot be written; what is in parts is kept
   */
  public void play() throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<?>> workers = new ArrayList<>();
    for (int k = 0; k < threads; k++) {
      workers.add(pool.submit(this::work));
    }
    pool.shutdown();
    try {
      await();
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw wrong(e.getCause());
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new IOException("The batch was interrupted", e);
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

  /** Ends soon: each thread finishes the game that it plays and keeps its part. */
  public void stop() {
    stopped = true;
  }

  /** Waits until no thread plays any more. */
  public void await() throws InterruptedException {
    idle.await();
  }

  private Void work() throws IOException {
    try {
      var block = blocks.next();
      while (block.isPresent() && !stopped) {
        play(block.get());
        block = blocks.next();
      }
      return null;
    } catch (IOException | RuntimeException | Error e) {
      stopped = true;
      throw e;
    } finally {
      idle.countDown();
    }
  }

  private void play(Blocks.Block block) throws IOException {
    int run = block.first();
    while (run < block.end() && !stopped) {
      long end = System.nanoTime() + LONGEST_PART;
      try (Part part = new Part(folder.parts(), run, sheets.all())) {
        do {
          Played played = player.play(run);
          part.add(played);
          count(played);
          run++;
        } while (run < block.end() && !stopped && System.nanoTime() - end < 0);
        part.publish();
      }
    }
  }

  private void count(Played played) {
    List<String> came = new ArrayList<>();
    played
        .run()
        .ifPresent(run -> run.outcomes().emerged().forEach(one -> came.add(one.outcome().name())));
    standing.add(
        played.failure().isEmpty(),
        sheets.runs().outcomes().stream().map(one -> came.contains(one.name())).toList());
  }

  /** Whether all runs have been played. */
  public boolean complete() {
    return standing.played() == standing.runs();
  }

  /** Makes the database and the exports of the parts, if all runs have been played. */
  public void export() throws IOException {
    if (!complete()) {
      throw new IllegalStateException("not all runs have been played");
    }
    new Export(folder, sheets.all()).write();
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
