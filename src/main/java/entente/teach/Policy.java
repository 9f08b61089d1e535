package entente.teach;

import entente.action.Initiative;
import entente.mind.Answer;
import entente.mind.Option;
import java.util.List;

/** How a seat is played by rule, to measure how strong other players are. */
public interface Policy {

  /**
   * What is begun, in order.
   *
   * @param options what might be done
   * @param most how many things can be begun
   */
  List<Option> begin(int state, int turn, List<Option> options, int most);

  /**
   * What is answered when asked.
   *
   * @param own what the state itself makes of it
   */
  boolean answer(Initiative initiative, Answer own, int turn);
}
