package entente.mason;

import entente.game.Course;
import entente.game.Game;
import entente.game.Keeping;
import entente.game.Plan;
import entente.outcome.Outcome;
import entente.outcome.Outcomes;
import entente.world.Draws;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Plays whole games on MASON's schedule. */
public final class Driver {
  private Driver() {}

  /**
   * A game played to its end.
   *
   * @param game the game
   * @param outcomes what came of it
   */
  public record Run(Game game, Outcomes outcomes) {}

  /** Plays a game. */
  public static Run play(Plan plan, List<Outcome> outcomes, long seed, boolean whole) {
    return play(plan, outcomes, seed, whole, game -> {});
  }

  /** Plays a game, showing it to a listener after each month. */
  public static Run play(
      Plan plan, List<Outcome> outcomes, long seed, boolean whole, Consumer<Game> listener) {
    return play(plan, outcomes, new Draws(seed), whole, listener);
  }

  /** Plays a game whose draws need not be of one seed. */
  public static Run play(
      Plan plan, List<Outcome> outcomes, Draws draws, boolean whole, Consumer<Game> listener) {
    return play(plan, outcomes, draws, whole, game -> {}, listener);
  }

  /** Plays a game, showing it to one listener at the start and to another after each month. */
  public static Run play(
      Plan plan,
      List<Outcome> outcomes,
      Draws draws,
      boolean whole,
      Consumer<Game> start,
      Consumer<Game> listener) {
    Course course = plan.course().get();
    Supplier<Keeping> keeping = () -> Keeping.inMemory(whole);
    return play(new EntenteState(plan, outcomes, draws, keeping, course, listener), start);
  }

  /**
   * Plays a game that is held to a course, watching for nothing.
   *
   * @param listener is shown the game after each month
   */
  public static Game follow(
      Plan plan, long seed, boolean whole, Course course, Consumer<Game> listener) {
    Draws draws = new Draws(seed);
    Supplier<Keeping> keeping = () -> Keeping.inMemory(whole);
    EntenteState state = new EntenteState(plan, List.of(), draws, keeping, course, listener);
    return play(state, game -> {}).game();
  }

  private static Run play(EntenteState state, Consumer<Game> start) {
    state.start();
    start.accept(state.game());
    boolean going = true;
    while (going) {
      going = state.schedule.step(state) && !state.game().finished();
    }
    state.finish();
    return new Run(state.game(), state.outcomes());
  }
}
