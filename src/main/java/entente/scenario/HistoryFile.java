package entente.scenario;

import entente.game.Game;
import entente.order.Intent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What really happened, coded into acts that states can do, as its file says it.
 *
 * @param name its name, that of the file without {@code .yaml}
 * @param title what it is called
 * @param file its own text
 * @param scenario the scenario whose months these are
 * @param turns how many months are told, from the scenario's first
 * @param test the first turn of the test part; what comes before may be fitted to
 * @param floor the least chance that is reckoned with, so that no surprise is endless
 * @param smoothing what is added to each count of the base-rate mind
 * @param watches whose silence is on record too
 * @param acts what was done, in the order of the file
 * @param uncoded what happened and is no act of the engine's
 * @param trails what was measured
 */
public record HistoryFile(
    String name,
    String title,
    SourceFile file,
    Scenario scenario,
    int turns,
    int test,
    double floor,
    double smoothing,
    List<Watch> watches,
    List<Act> acts,
    List<Uncoded> uncoded,
    List<Trail> trails) {

  /** What a datum is used for; nothing is used for two of them. */
  public enum Role {
    /** The scenario was made with it. */
    INPUT,
    /** Numbers may be fitted to it. */
    FIT,
    /** Nothing was made with it or fitted to it. */
    TEST
  }

  /** How a series is read at a month. */
  public enum Over {
    /** The value at the month's end. */
    LEVEL,
    /** The sum of all months so far. */
    SUM,
    /** The sum of the months of the year so far. */
    YEAR,
    /** The change since the end of the year before. */
    GAIN
  }

  /** How series and data are compared. */
  public enum Compare {
    /** By the decimal logarithm of their ratio. */
    MAGNITUDE,
    /** By their order alone. */
    ORDER
  }

  /**
   * Acts of a state that would be on record had they been done: where none is coded, it did none.
   *
   * @param state who is watched
   * @param actions which kinds of acts
   * @param addressees towards whom
   * @param reason why the record can be taken as complete
   */
  public record Watch(int state, Set<Integer> actions, Set<Integer> addressees, String reason) {

    /** Whether an act would be on record. */
    public boolean covers(int action, int addressee) {
      return actions.contains(action) && addressees.contains(addressee);
    }
  }

  /**
   * Something that was done.
   *
   * @param name its name in the file
   * @param turn the turn of its month
   * @param move the act; items and amounts only as far as they are known
   * @param agreed who said yes of those asked; empty if that is not known
   * @param result the branch that it came out with; -1 if that follows from the answers
   * @param scored whether it is scored, not only carried out
   * @param confidence how sure the coding is: high, medium or low
   * @param reason why it is coded so
   * @param source where it is on record
   */
  public record Act(
      String name,
      int turn,
      Intent move,
      Optional<Set<Integer>> agreed,
      int result,
      boolean scored,
      String confidence,
      String reason,
      String source) {}

  /** Something that happened and is no act of the engine's, and why. */
  public record Uncoded(String name, String month, String reason, String source) {}

  /**
   * A series that was measured.
   *
   * @param name its name in the file
   * @param title what it is
   * @param unit its unit
   * @param over how it is read at a month
   * @param compare how model and data are compared
   * @param base the turn to whose value all others are related; -1 for none
   * @param within the spread of the data around a true model [decimal logarithm]
   * @param data what was measured, in the order of the file
   */
  public record Trail(
      String name,
      String title,
      String unit,
      Over over,
      Compare compare,
      int base,
      double within,
      List<Datum> data) {}

  /**
   * What was measured in a month.
   *
   * @param turn the month's turn
   * @param value what was measured
   * @param role what it is used for
   * @param model what stands for it in a game, at the end of a month
   * @param said the same as it is written
   * @param source where it is on record
   */
  public record Datum(
      int turn,
      double value,
      Role role,
      ToDoubleFunction<Game> model,
      String said,
      String source) {}

  /** Whether a turn belongs to the test part. */
  public boolean isTest(int turn) {
    return turn >= test;
  }
}
