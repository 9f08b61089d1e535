package entente.bench;

import entente.action.Initiative;
import entente.game.Game;
import entente.mind.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The engine beside a hand-written kernel: the same candidates, in the minds of both parties. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Kernels {
  private static final double TOLERANCE = 1e-9;

  private Opening opening;
  private TreatyKernel kernel;
  private Initiative[] treaties;
  private int[] viewers;
  private int[] others;
  private int next;

  /** Stops everything if kernel and engine disagree. */
  static void check() {
    new Kernels().compare();
  }

  /** Lists what is valued, and compares each value first. */
  @Setup(Level.Trial)
  public void compare() {
    Game game = Worlds.underWay(Worlds.REFERENCE);
    opening = new Opening(game);
    kernel = new TreatyKernel(new FlatWorld(game));
    list(game.world().states());
    for (int k = 0; k < treaties.length; k++) {
      double engine = opening.worth(treaties[k], viewers[k]);
      double hand = kernel.worth(viewers[k], others[k]);
      if (!(Math.abs(engine - hand) <= TOLERANCE)) {
        throw new IllegalStateException(
            treaties[k] + " to " + viewers[k] + ": engine " + engine + ", kernel " + hand);
      }
    }
  }

  private void list(int states) {
    List<Initiative> found = new ArrayList<>();
    for (int i = 0; i < states; i++) {
      for (Initiative it : opening.candidates(i)) {
        if (it.action().name().equals("treaty")) {
          found.add(it);
          found.add(it);
        }
      }
    }
    treaties = found.toArray(Initiative[]::new);
    viewers = new int[treaties.length];
    others = new int[treaties.length];
    for (int k = 0; k < treaties.length; k++) {
      viewers[k] = k % 2 == 0 ? treaties[k].actor() : treaties[k].target();
      others[k] = k % 2 == 0 ? treaties[k].target() : treaties[k].actor();
    }
  }

  private int next() {
    next = next + 1 == treaties.length ? 0 : next + 1;
    return next;
  }

  /** A treaty in the engine. */
  @Benchmark
  public double treatiesEngine() {
    int k = next();
    return opening.worth(treaties[k], viewers[k]);
  }

  /** A treaty in the kernel. */
  @Benchmark
  public double treatiesKernel() {
    int k = next();
    return kernel.worth(viewers[k], others[k]);
  }
}
