package entente.teach.room;

import entente.explain.Happening;
import java.util.List;
import java.util.Map;

/**
 * How a game stands, as it was found by playing it under all orders so far.
 *
 * @param turn the month that is looked at
 * @param stage what is waited for
 * @param asked what seats are asked before the month can go on
 * @param desks what each seat that people hold can order, by its code
 * @param cells the world's cells, when the month's orders are given
 * @param news what each seat heard, by its code; the empty code is the facilitator's
 * @param open what everybody heard
 * @param events what happened up to then
 */
public record Standing(
    int turn,
    Stage stage,
    List<Inquiry> asked,
    Map<String, Desk> desks,
    double[] cells,
    Map<String, List<Heard>> news,
    List<Heard> open,
    List<Happening> events) {

  /** What is waited for. */
  public enum Stage {
    /** The month's orders. */
    ORDERS,
    /** Answers to what was proposed. */
    ANSWERS,
    /** The end: all months are played. */
    OVER
  }

  /** The same, but that seats are asked something. */
  Standing asking(List<Inquiry> inquiries) {
    return new Standing(turn, Stage.ANSWERS, inquiries, Map.of(), cells, news, open, events);
  }

  /** What a seat heard, the latest last. */
  public List<Heard> heard(String seat) {
    return news.getOrDefault(seat, List.of());
  }

  /** What a seat is asked. */
  public List<Inquiry> askedOf(String seat) {
    return asked.stream().filter(one -> one.seat().equals(seat)).toList();
  }
}
