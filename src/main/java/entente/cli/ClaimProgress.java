package entente.cli;

import entente.explain.Figures;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/** Says now and then how many games have been played. */
final class ClaimProgress implements IntConsumer, AutoCloseable {
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);

  private final PrintWriter err;
  private final long games;
  private final long began = System.nanoTime();
  private final AtomicLong played = new AtomicLong();
  private final AtomicLong next = new AtomicLong(began + PAUSE);

  ClaimProgress(PrintWriter err, long games) {
    this.err = err;
    this.games = games;
  }

  @Override
  public void accept(int ignored) {
    long done = played.incrementAndGet();
    long now = System.nanoTime();
    long due = next.get();
    if (now - due > 0 && next.compareAndSet(due, now + PAUSE)) {
      double rate = done / ((now - began) / 1e9);
      String left = ProgressLines.time(Math.round((games - done) / rate));
      String speed = Figures.fixed(rate, rate < 10 ? 1 : 0);
      err.println(done + " of " + games + " games, " + speed + " a second, " + left + " left");
      err.flush();
    }
  }

  @Override
  public void close() {
    long seconds = Math.round((System.nanoTime() - began) / 1e9);
    err.println(played.get() + " games in " + ProgressLines.time(seconds));
    err.flush();
  }
}
