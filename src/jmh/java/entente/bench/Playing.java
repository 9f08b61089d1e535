package entente.bench;

import entente.game.Game;
import entente.mason.Driver;
import entente.scenario.Scenario;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Games as a batch plays them: nothing kept but events, seed after seed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Playing {
  private static final int SEEDS = 16;

  @Param({"9", "30", "100", "200"})
  int states;

  private Scenario scenario;
  private Game game;
  private int games;

  @Setup(Level.Trial)
  public void read() {
    scenario = Worlds.scenario(states);
    game = new Game(scenario.plan(), Worlds.SEED, false);
  }

  /** Before each turn: the next game if one is over, which is not timed. */
  @Setup(Level.Invocation)
  public void setUp() {
    if (game.finished()) {
      game = new Game(scenario.plan(), seed(), false);
    }
  }

  private long seed() {
    return Worlds.SEED + ++games % SEEDS;
  }

  /** One month of all. */
  @Benchmark
  public Game turn() {
    game.playTurn();
    return game;
  }

  /** A whole game on the schedule, from setting up to the last month. */
  @Benchmark
  public Driver.Run run() {
    return Driver.play(scenario.plan(), scenario.outcomes(), seed(), false);
  }
}
