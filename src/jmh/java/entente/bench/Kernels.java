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
  private TreatyKernel treatyKernel;
  private BarterKernel barterKernel;
  private List<Initiative> treaties = List.of();
  private List<Initiative> barters = List.of();
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
    treaties = list(game, "treaty");
    barters = list(game, "barter");
    treatyKernel = new TreatyKernel(new FlatWorld(game));
    barterKernel = new BarterKernel(new FlatWorld(game), new Barters(barters));
    for (int k = 0; k < 2 * treaties.size(); k++) {
      agree(treaties.get(k / 2), viewer(treaties, k), byHand(k));
    }
    for (int k = 0; k < 2 * barters.size(); k++) {
      int viewer = viewer(barters, k);
      agree(barters.get(k / 2), viewer, barterKernel.worth(k / 2, viewer));
    }
  }

  private List<Initiative> list(Game game, String action) {
    List<Initiative> found = new ArrayList<>();
    for (int i = 0; i < game.world().states(); i++) {
      for (Initiative it : opening.candidates(i)) {
        if (it.action().name().equals(action)) {
          found.add(it);
        }
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("there is no " + action + " to value");
    }
    return found;
  }

  private void agree(Initiative it, int viewer, double hand) {
    double engine = opening.worth(it, viewer, it.target());
    if (!(Math.abs(engine - hand) <= TOLERANCE)) {
      throw new IllegalStateException(
          it + " to " + viewer + ": engine " + engine + ", kernel " + hand);
    }
  }

  /** Of each initiative first the actor, then the other. */
  private static int viewer(List<Initiative> all, int k) {
    Initiative it = all.get(k / 2);
    return k % 2 == 0 ? it.actor() : it.target();
  }

  private double inEngine(List<Initiative> all, int k) {
    Initiative it = all.get(k / 2);
    return opening.worth(it, viewer(all, k), it.target());
  }

  private double byHand(int k) {
    Initiative it = treaties.get(k / 2);
    return k % 2 == 0
        ? treatyKernel.worth(it.actor(), it.target())
        : treatyKernel.worth(it.target(), it.actor());
  }

  private int next(List<Initiative> all) {
    next = next + 1 >= 2 * all.size() ? 0 : next + 1;
    return next;
  }

  /** A treaty in the engine. */
  @Benchmark
  public double treatiesEngine() {
    return inEngine(treaties, next(treaties));
  }

  /** A treaty in the kernel. */
  @Benchmark
  public double treatiesKernel() {
    return byHand(next(treaties));
  }

  /** A deal in the engine. */
  @Benchmark
  public double bartersEngine() {
    return inEngine(barters, next(barters));
  }

  /** A deal in the kernel. */
  @Benchmark
  public double bartersKernel() {
    int k = next(barters);
    return barterKernel.worth(k / 2, viewer(barters, k));
  }
}
