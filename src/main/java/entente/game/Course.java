package entente.game;

import entente.action.Action;
import entente.action.Initiative;
import entente.mind.Mind;
import entente.world.Draws;
import entente.world.World;
import java.util.List;

/**
 * The course that a game takes: who decides in it, and how what is left to chance comes out. One
 * course belongs to one game.
 */
public interface Course {

  /** Left to itself: states decide by their own minds, and chance is chance. */
  Course FREE =
      new Course() {
        @Override
        public Mind mind(Mind own, World world, List<Action> actions) {
          return own;
        }

        @Override
        public int branch(Initiative initiative, int drawn) {
          return drawn;
        }
      };

  /**
   * What decides in a game.
   *
   * @param own the states' own mind
   * @param world the game's world
   * @param actions what states can do, in the order of the axis
   */
  Mind mind(Mind own, World world, List<Action> actions);

  /**
   * The branch that an initiative comes out with.
   *
   * @param drawn the one that chance gives
   */
  int branch(Initiative initiative, int drawn);

  /**
   * What decides all that is left to chance.
   *
   * @param own the draws of the game's own seed
   */
  default Draws draws(Draws own) {
    return own;
  }

  /**
   * What was ordered for a state this month and cannot be done, a sentence for each. It is asked
   * for once, after the state has decided.
   */
  default List<String> undone(int state) {
    return List.of();
  }
}
