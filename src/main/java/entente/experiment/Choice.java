package entente.experiment;

import entente.explain.Happening;
import entente.explain.Move;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a state chose to do, whatever came of it.
 *
 * @param turn the turn
 * @param state the state's code
 * @param move what it set out to do
 */
public record Choice(int turn, String state, Move move) {

  /** The choice as a deed, amounts aside, with {@code done} for a result: none is known. */
  Happening deed() {
    String kind = move.covert() ? "covert " + move.action() : move.action();
    List<String> items =
        Stream.of(move.take(), move.give(), move.alsoGive()).filter(i -> !i.isEmpty()).toList();
    return new Happening(
        0, turn, kind, state, move.target(), move.subject(), items, "done", List.of(), "");
  }
}
