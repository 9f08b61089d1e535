package entente.teach;

import entente.action.Initiative;
import entente.explain.Names;
import entente.explain.Said;
import entente.game.Plan;
import entente.game.Reply;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.mind.Option;
import entente.order.Intent;
import entente.order.Order;
import java.util.List;

/**
 * A proposal that a taken seat did not answer.
 *
 * @param initiative what is proposed
 * @param answer what the state itself makes of it
 * @param turn when
 */
public record Asked(Initiative initiative, Answer answer, int turn) {

  /** The same in names, as it is put to the seat. */
  public Question question(Plan plan) {
    Names names = new Names(plan);
    Said said = names.said(new Reply(0, answer, false));
    Decision alone =
        new Decision(
            turn,
            initiative.actor(),
            0,
            List.of(new Option(initiative, 0, 0, 0, 0, 0, 0, new double[0], List.of())),
            0,
            0,
            true,
            0,
            0);
    return new Question(
        turn,
        names.account(alone).candidates().get(0).move(),
        said.judgement(),
        new Order.Answer(turn, answer.state(), Intent.of(initiative), false));
  }
}
