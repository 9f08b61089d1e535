package entente.game;

import com.google.common.base.Ascii;
import entente.action.Lexicon;
import java.util.List;

/**
 * Something that happened, as the record keeps it.
 *
 * @param number its place in the record, from 0
 * @param turn the turn, 0 for the first month
 * @param kind the name of the action, process or inject
 * @param actor the acting state, or -1
 * @param target the state acted on, or -1
 * @param subject a third state concerned, or -1
 * @param items the items concerned, by name: received first, then given; empty if none
 * @param result the branch that came about, or {@code refused}, {@code lapsed}
 * @param answerers the states that said yes, as indices
 * @param sentence what happened in words
 */
public record Event(
    int number,
    int turn,
    String kind,
    int actor,
    int target,
    int subject,
    List<String> items,
    String result,
    List<Integer> answerers,
    String sentence) {

  /** The kind of what was ordered and cannot be done. */
  public static final String ORDER = "order";

  static Event of(String inject, String text) {
    return new Event(0, 0, "inject", -1, -1, -1, List.of(), inject, List.of(), text);
  }

  /** An order that cannot be carried out. */
  static Event undone(int state, String sentence) {
    return new Event(0, 0, ORDER, state, -1, -1, List.of(), "lapsed", List.of(), sentence);
  }

  /** Something that happens by itself. */
  static Event of(String kind, int actor, int target, int item, Lexicon words) {
    List<String> items = item < 0 ? List.of() : List.of(words.code(item));
    String sentence = words.happening(kind, actor, target, item);
    return new Event(0, 0, kind, actor, target, -1, items, "done", List.of(), sentence);
  }

  Event numbered(int place, int when) {
    String told =
        sentence.isEmpty()
            ? sentence
            : Ascii.toUpperCase(sentence.substring(0, 1)) + sentence.substring(1);
    return new Event(place, when, kind, actor, target, subject, items, result, answerers, told);
  }
}
