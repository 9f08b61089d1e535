package entente.scenario;

import entente.game.Game;
import entente.order.Intent;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A hand-worked case: a small situation, what is done in it, and what must come of it.
 *
 * @param number its number in the corpus, from 1
 * @param file the file that holds it
 * @param title what it shows, in a sentence
 * @param section the heading of the model's page that it works out
 * @param needs the switches without which it says nothing
 * @param scenario the stage, with the rules that are tried
 * @param given what is set once the stage stands, by place, in the order of the file
 * @param names what the short names of its arithmetic stand for
 * @param deed what is done
 * @param expected what must come of it
 * @param mayChange whether cells that nothing is expected of may change
 */
public record Case(
    int number,
    String file,
    String title,
    String section,
    List<String> needs,
    Scenario scenario,
    Map<Integer, Double> given,
    Map<String, Name> names,
    Deed deed,
    List<Expectation> expected,
    boolean mayChange) {

  /** A short name: the text that it stands for, and its value before the deed. */
  public record Name(String text, ToDoubleFunction<Game> value) {}

  /** What is done in a case. */
  public sealed interface Deed {}

  /** Nothing is done; the situation itself is looked at. */
  public record Look() implements Deed {}

  /** An act is carried out with a result; really, or in the mind of a viewer (or -1). */
  public record Act(Intent move, int branch, int credited, int viewer) implements Deed {}

  /** A state is asked what it makes of an act. */
  public record Ask(Intent move, int responder) implements Deed {}

  /** A state looks for what it might do of a kind. */
  public record Offer(Intent move) implements Deed {}

  /** One process works for a month. */
  public record Month(String process) implements Deed {}

  /**
   * What must come of the deed.
   *
   * @param what the name of a cell, or of what is observed of the deed
   * @param place the cell's place, or -1
   * @param is the rule, in names
   * @param value its value, reckoned before the deed
   * @param worked the same in plain numbers; empty if it is not shown
   * @param inNumbers the left side of what is worked
   * @param result the right side
   * @param within how far the two may differ: half of the last digit that is shown
   * @param clause the words wanted, of an obstacle; empty for none
   */
  public record Expectation(
      String what,
      int place,
      String is,
      ToDoubleFunction<Game> value,
      String worked,
      ToDoubleFunction<Game> inNumbers,
      double result,
      double within,
      String clause) {}
}
