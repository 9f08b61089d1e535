package entente.invariant;

import entente.fixture.Whim;
import entente.game.Game;
import entente.game.WhimTurn;
import entente.outcome.Outcomes;
import entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A game of a random scenario, played by autonomous minds and whims, and what was found wrong with
 * it.
 *
 * @param seed of the scenario, of the game and of the whims
 */
record RandomGame(long seed, String text) {
  private static final int MOST = 20;

  /** A violation of an invariant, with the turn after which it was found. */
  record Violation(String invariant, int turn, String what) {}

  static RandomGame of(long seed) {
    return new RandomGame(seed, RandomScenario.text(seed));
  }

  /** Every invariant that a game must keep. */
  static List<Invariant> invariants(long seed) {
    return List.of(
        new InRange(),
        new LedgerAddsUp(),
        new CausesLeadBack(),
        new GoodsBalance(),
        new DealsAreOpen(),
        new EnemiesAreSevered(),
        new ContractsEnd(),
        new DecisionsAddUp(),
        new ImaginedIsUndone(),
        new OwnAttitudesDoNotPay(),
        new NoIsUntouched(seed),
        new ChancesSumToOne());
  }

  /** Plays it to its end. */
  Game play() {
    Game game = new Game(RandomScenario.read(text).plan(), seed, true);
    Whim whim = Trace.whims(seed);
    while (!game.finished()) {
      WhimTurn.play(game, whim);
    }
    return game;
  }

  /** Plays it and looks for violations; a crash is one too. */
  List<Violation> violations() {
    return violations(RandomScenario.read(text), seed);
  }

  /** Plays a scenario, by whims as well, and looks for violations. */
  static List<Violation> violations(Scenario scenario, long seed) {
    List<Violation> found = new ArrayList<>();
    Game game = new Game(scenario.plan(), seed, true);
    Outcomes outcomes = new Outcomes(scenario.outcomes());
    Whim whim = Trace.whims(seed);
    List<Invariant> all = invariants(seed);
    try {
      while (!game.finished() && found.isEmpty()) {
        WhimTurn.play(game, whim);
        outcomes.observe(game);
        tryOut(all, game, new Whim(seed + game.turn()), found);
      }
      read(all, Trace.of(game, seed), found);
    } catch (RuntimeException crash) {
      StackTraceElement[] where = crash.getStackTrace();
      String at = where.length > 0 ? " at " + where[0] : "";
      found.add(new Violation("NoCrash", game.turn(), crash + at));
    }
    return found;
  }

  private static void tryOut(List<Invariant> all, Game game, Whim whim, List<Violation> found) {
    for (Invariant one : all) {
      if (one instanceof Invariant.OfWorld tried) {
        tried.check(game, whim, said -> note(found, one, game.turn(), said));
      }
    }
  }

  private static void read(List<Invariant> all, Trace trace, List<Violation> found) {
    for (Invariant one : all) {
      if (one instanceof Invariant.OfTrace read) {
        read.check(trace, said -> note(found, one, trace.turns(), said));
      }
    }
  }

  private static void note(List<Violation> found, Invariant one, int turn, String said) {
    if (found.size() < MOST) {
      found.add(new Violation(one.name(), turn, said));
    }
  }
}
