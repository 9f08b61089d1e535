package entente.mason;

import entente.game.Course;
import entente.game.Game;
import entente.game.Keeping;
import entente.game.Plan;
import entente.outcome.Outcome;
import entente.outcome.Outcomes;
import entente.process.Phase;
import entente.world.Draws;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A game as a MASON simulation: one time step is a month, and within it each phase and each state's
 * decision is a step with an ordering of its own. MASON's random generator is never used: it is cut
 * to 32 bits, and all draws come from {@link Draws}. The schedule does not end by itself, so that a
 * game which is over can still be looked at; its steps do nothing any more.
 */
public final class EntenteState extends SimState {
  private static final long serialVersionUID = 1;

  private final transient Plan plan;
  private final transient List<Outcome> watched;
  private final transient Draws draws;
  private final transient Supplier<Keeping> keeping;
  private final transient Course course;
  private final transient Consumer<Game> listener;
  private transient Game game;
  private transient Outcomes outcomes;

  /**
   * A game to be started.
   *
   * @param keeping where the record of each start is kept
   * @param course the course that it is held to
   * @param listener is shown the game after each month
   */
  public EntenteState(
      Plan plan,
      List<Outcome> watched,
      Draws draws,
      Supplier<Keeping> keeping,
      Course course,
      Consumer<Game> listener) {
    super(0);
    this.plan = plan;
    this.watched = watched;
    this.draws = draws;
    this.keeping = keeping;
    this.course = course;
    this.listener = listener;
  }

  @Override
  public void start() {
    super.start();
    game = new Game(plan, draws, keeping.get(), course);
    outcomes = new Outcomes(watched);
    int ordering = 0;
    every(ordering++, game::injects);
    for (int state = 0; state < plan.states(); state++) {
      int who = state;
      every(ordering++, () -> game.decide(who));
    }
    every(ordering++, game::resolve);
    for (Phase phase : Phase.values()) {
      every(ordering++, () -> game.advance(phase));
    }
    every(ordering, this::endTurn);
  }

  private void every(int ordering, Runnable phase) {
    Steppable step =
        state -> {
          if (!game.finished()) {
            phase.run();
          }
        };
    schedule.scheduleRepeating(0.0, ordering, step);
  }

  private void endTurn() {
    game.endTurn();
    outcomes.observe(game);
    listener.accept(game);
  }

  /** The game under way. */
  public Game game() {
    return game;
  }

  /** What has come about. */
  public Outcomes outcomes() {
    return outcomes;
  }
}
