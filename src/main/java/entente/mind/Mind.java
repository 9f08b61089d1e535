package entente.mind;

import entente.action.Initiative;
import java.util.List;

/**
 * What decides for states: autonomous, a human seat, a replayed history. Nothing else knows which.
 */
public interface Mind {

  /**
   * The decisions of a state in a month, in the order in which it comes to them.
   *
   * @param turn the turn, 0 for the first
   */
  List<Decision> decide(int state, int turn);

  /** What a state that is asked makes of an initiative; the draw is the game's. */
  Answer answer(Initiative initiative, int responder);

  /**
   * What the actor makes of an initiative that need not be among its own candidates. It looks no
   * further than the answers; the option has no chance and no noise.
   */
  Option weigh(Initiative initiative);
}
