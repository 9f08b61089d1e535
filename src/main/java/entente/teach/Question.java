package entente.teach;

import entente.explain.Judgement;
import entente.explain.Move;
import entente.order.Order;

/**
 * Something that a seat is asked while the month's orders are carried out.
 *
 * @param turn the turn
 * @param move what is proposed
 * @param judgement what the state itself would make of it
 * @param no the order that declines; the one that agrees differs in that alone
 */
public record Question(int turn, Move move, Judgement judgement, Order.Answer no) {

  /** The order that answers. */
  public Order.Answer answered(boolean yes) {
    return new Order.Answer(no.turn(), no.state(), no.to(), yes);
  }
}
