package entente.scenario;

import entente.game.Condition;
import entente.order.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exercise for a class: a scenario, the seats that people take in it, and all that a teacher
 * needs beside it; checked.
 *
 * @param name the same as the file's without {@code .yaml}
 * @param title what it is called
 * @param level for whom
 * @param minutes how long it takes, debriefing included
 * @param about what it is about
 * @param text the file
 * @param scenario what is played
 * @param seed of the games
 * @param from the first turn that people play; before it the states are left to themselves
 * @param until the last turn that is played
 * @param horizon the last turn of the futures that are played afterwards
 * @param seats the states that people play, by their places
 * @param objectives what is to be learnt
 * @param situation what everybody is told
 * @param briefings what each seat is told, in the order of the seats
 * @param injects what comes from outside, besides the scenario's
 * @param decision the central decision
 * @param checks what is held against a seat's play in the end
 * @param questions to ask afterwards
 * @param prompts for the discussion
 * @param rubric for grading
 * @param reading further reading
 * @param history how the real world went
 * @param sensible standing orders of a sensible player, by the places of the seats
 */
public record Exercise(
    String name,
    String title,
    String level,
    int minutes,
    String about,
    SourceFile text,
    Scenario scenario,
    long seed,
    int from,
    int until,
    int horizon,
    List<Integer> seats,
    List<String> objectives,
    String situation,
    List<Briefing> briefings,
    List<Interjection> injects,
    Crossroads decision,
    List<Check> checks,
    List<Question> questions,
    List<String> prompts,
    List<Criterion> rubric,
    List<Reading> reading,
    List<Fact> history,
    Map<Integer, List<Order>> sensible) {

  /**
   * What a seat is told.
   *
   * @param seat the state's place
   * @param role who the players are
   * @param secret what nobody else is told
   * @param goals what they are to reach
   */
  public record Briefing(int seat, String role, String secret, List<String> goals) {}

  /**
   * Something that comes from outside in this exercise; it comes once.
   *
   * @param turn the turn in which it comes, or -1
   * @param when what must hold for it to come, if it waits for that; else it is in the
   *     facilitator's hand or has a turn
   * @param say a line for the record; may be empty
   * @param orders what it is on the record, for any turn
   */
  public record Interjection(
      String name, int turn, Optional<Condition> when, String say, List<Order> orders) {

    /** Whether it comes only when the facilitator lets it. */
    public boolean inHand() {
      return turn < 0 && when.isEmpty();
    }
  }

  /**
   * The central decision.
   *
   * @param turn the turn
   * @param seat whose it is
   * @param question what is to be decided
   * @param alternatives what might be ordered
   * @param drawn what is drawn of the futures: titles by the names of cells
   */
  public record Crossroads(
      int turn,
      int seat,
      String question,
      List<Alternative> alternatives,
      Map<String, String> drawn) {}

  /** What might be ordered at the central decision. */
  public record Alternative(String title, List<Order> orders) {}

  /**
   * What is held against a seat's play.
   *
   * @param ask as a question that yes answers well
   * @param expression what must hold in the end, as it is written
   * @param holds the same
   * @param because why it matters
   */
  public record Check(
      String name, int seat, String ask, String expression, Condition holds, String because) {}

  /** A question and what a good answer notices. */
  public record Question(String ask, String notice) {}

  /** A line of the rubric. */
  public record Criterion(String criterion, String strong, String fair, String weak) {}

  /** Something to read. */
  public record Reading(String title, String where) {}

  /** What really happened in a month. */
  public record Fact(String month, String what, String where) {}

  /** How many turns people play. */
  public int turns() {
    return until - from + 1;
  }

  /** A state's code. */
  public String code(int state) {
    return scenario.states().get(state).code();
  }

  /** What a state is called as an actor. */
  public String called(int state) {
    return scenario.states().get(state).seat();
  }
}
