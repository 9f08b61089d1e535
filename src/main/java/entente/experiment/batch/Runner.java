package entente.experiment.batch;

import entente.experiment.Experiment;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/**
 * Lets what is still to be played of a batch be played, and makes the results of it. What is done
 * lies on the disk in parts; held in memory are counts.
 */
public final class Runner implements Closeable {
  private final BatchFolder folder;
  private final FolderLock lock;
  private final Work work;
  private final Crew crew;
  private final CountDownLatch idle = new CountDownLatch(1);

  /**
   * Takes a batch up, new or interrupted.
   *
   * @throws entente.store.UnreadableRecord if the folder is of another experiment, damaged or in
   *     use
   */
  public Runner(BatchFolder folder, Experiment experiment, Crew crew) throws IOException {
    folder.check(experiment);
    this.folder = folder;
    this.crew = crew;
    this.lock = FolderLock.of(folder.path());
    try {
      this.work = new Work(folder, experiment);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Takes a batch up to play it on threads of this process.
   *
   * @param threads how many games are played at a time
   * @throws entente.store.UnreadableRecord if the folder is of another experiment, damaged or in
   *     use
   */
  public Runner(BatchFolder folder, Experiment experiment, int threads) throws IOException {
    this(folder, experiment, new Threads(threads));
  }

  /** How far it has come; may be asked at any time. */
  public Standing standing() {
    return work.standing();
  }

  /**
   * Plays until all is played or it is told to stop.
   *
   * @throws IOException if it cannot go on, or the results cannot be written; what is in parts is
   *     kept
   */
  public void play() throws IOException {
    try {
      crew.play(work);
    } finally {
      idle.countDown();
    }
  }

  /** Ends soon, and keeps what is finished by then. */
  public void stop() {
    work.stop();
  }

  /** Waits until nobody plays any more. */
  public void await() throws InterruptedException {
    idle.await();
  }

  /** Whether all runs have been played. */
  public boolean complete() {
    return work.complete();
  }

  /** Makes the database and the exports of the parts, if all runs have been played. */
  public void export() throws IOException {
    if (!complete()) {
      throw new IllegalStateException("not all runs have been played");
    }
    new Export(folder, work.tables()).write();
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
