package entente.cli;

import entente.experiment.batch.Runner;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What happens when the user presses Ctrl-C, or the system asks the program to end: the games under
 * way are finished and kept, and the user is told how to go on. The process then ends with the
 * signal's own exit code, 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;
  private volatile boolean asked;

  private Interruption(Runner runner, BatchSummary summary) {
    this.hook = new Thread(() -> end(runner, summary), "interruption");
  }

  static Interruption of(Runner runner, BatchSummary summary) {
    Interruption interruption = new Interruption(runner, summary);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void end(Runner runner, BatchSummary summary) {
    asked = true;
    runner.stop();
    try {
      runner.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    err.println();
    err.println(summary.stopped(runner.standing()));
  }

  /** Whether the program was asked to end. */
  boolean asked() {
    return asked;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook is at work.
    }
  }
}
