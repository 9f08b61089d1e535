package entente.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What a run follows from, and how to read its tables. It holds no time of the clock: the same run
 * gives the same file.
 *
 * @param format the version of the record's form
 * @param engine what it was played on
 * @param scenario which scenario
 * @param seed the seed
 * @param turns how many months were played
 * @param sets what was set on top of the scenario, by cell or path
 * @param orders what people ordered
 * @param states what each state is called as an actor, by code
 * @param baseCells how many of the columns of cells.csv are base cells; the rest is derived
 * @param fingerprint the world's fingerprint at the end, in hexadecimal
 * @param files the size of each table in bytes, by name
 */
public record Manifest(
    int format,
    Engine engine,
    Source scenario,
    long seed,
    int turns,
    Map<String, String> sets,
    List<String> orders,
    Map<String, String> states,
    int baseCells,
    String fingerprint,
    Map<String, Long> files) {

  /** The version of the form that this engine writes and reads. */
  public static final int FORMAT = 1;

  /**
   * A scenario and where the record keeps it.
   *
   * @param name its name
   * @param title what it is called
   * @param start the first month, such as 2022-01
   * @param main the name of the main file
   * @param files its files, the main one first
   */
  public record Source(String name, String title, String start, String main, List<Text> files) {}

  /**
   * A file of a scenario.
   *
   * @param name its path relative to the main file
   * @param copy where its copy lies in the record
   * @param sha256 the hash of its bytes, in hexadecimal
   */
  public record Text(String name, String copy, String sha256) {}

  /** The month of a turn; turn -1 is the month before the first. */
  public YearMonth month(int turn) {
    return YearMonth.parse(scenario.start()).plusMonths(turn);
  }
}
