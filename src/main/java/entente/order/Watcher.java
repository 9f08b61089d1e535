package entente.order;

import entente.action.Initiative;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.world.World;
import java.util.List;

/** Watches what those who hold seats come to see; a session asks them for orders by it. */
public interface Watcher {
  /** Nobody watches. */
  Watcher NOBODY = new Watcher() {};

  /**
   * A state whose seat is taken comes to decide.
   *
   * @param free what it would decide itself, initiative by initiative
   * @param world as it stands for all who decide this month
   */
  default void deciding(int state, int turn, List<Decision> free, World world) {}

  /**
   * A state whose seat is taken is asked, and no answer was ordered.
   *
   * @param free what it makes of it itself
   */
  default void unanswered(Initiative initiative, Answer free, int turn) {}
}
