package entente.bench;

import entente.action.Initiative;
import entente.mind.Autonomous;
import entente.mind.Decision;
import entente.mind.Mind;
import entente.world.Amnesia;
import entente.world.Draws;
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

/** What goes on in a mind, from one act of valuing to a whole decision. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Valuing {
  private Mind mind;

  @Setup(Level.Trial)
  public void wake(Candidates candidates) {
    var game = candidates.game;
    var rules = game.rules();
    mind =
        new Autonomous(
            game.ledger(),
            rules.actions(),
            new Draws(Worlds.SEED),
            rules.choice(),
            rules.prospect());
  }

  /** One candidate in one mind, its actor's: apply, follow, weigh, take back. */
  @Benchmark
  public double worth(Candidates candidates) {
    Initiative it = candidates.next();
    return candidates.opening.worth(it, it.actor(), candidates.heard());
  }

  /** One candidate as an option, with the answers of all who are asked and of patrons. */
  @Benchmark
  public double option(Candidates candidates) {
    return candidates.opening.option(candidates.next());
  }

  /** All that one state might do, listed. */
  @Benchmark
  public List<Initiative> list(Candidates candidates) {
    return candidates.opening.candidates(candidates.nextState());
  }

  /** All that one state decides in a month, the states in their order as in a game. */
  @Benchmark
  public List<Decision> decide(Candidates candidates) {
    int state = candidates.nextState();
    if (state == 0) {
      Amnesia.of(candidates.game.world());
    }
    return mind.decide(state, candidates.game.turn());
  }

  /** Every derived cell of the world reckoned anew: what valuing would cost without increments. */
  @Benchmark
  public double[] full(Candidates candidates) {
    return candidates.game.world().reckonedAnew();
  }
}
