package entente.store;

import entente.scenario.Scenario;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

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
 * @param files each table's size and hash, by name
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
    Map<String, Table> files) {

  private static final Pattern WITHIN = Pattern.compile("scenario/[^\\\\\\x00-\\x1f:]+");

  /** The version of the form that this engine writes and reads. */
  public static final int FORMAT = 3;

  /** Checks what the tables cannot be read without. */
  public Manifest {
    sets = Collections.unmodifiableMap(new TreeMap<>(sets));
    orders = List.copyOf(orders);
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    check(turns >= 1 && turns <= Scenario.MOST_TURNS, "turns is " + turns);
    check(baseCells >= 0, "baseCells is " + baseCells);
    check(!sets.containsValue(null) && !states.containsValue(null), "a value is null");
    check(!files.containsValue(null), "the size of a table is null");
  }

  private static void check(boolean fine, String wrong) {
    if (!fine) {
      throw new IllegalArgumentException(wrong);
    }
  }

  /**
   * A table, as it was when it was written.
   *
   * @param bytes its size
   * @param sha256 the hash of its bytes, in hexadecimal
   */
  public record Table(long bytes, String sha256) {}

  /**
   * A scenario and where the record keeps it.
   *
   * @param name its name
   * @param title what it is called
   * @param start the first month, such as 2022-01
   * @param main the name of the main file
   * @param files its files, the main one first
   */
  public record Source(String name, String title, String start, String main, List<Text> files) {

    /** Checks the month and that there is a file. */
    public Source {
      files = List.copyOf(files);
      check(start.matches("[0-9]{4}-(0[1-9]|1[0-2])"), "scenario.start is " + start);
      check(!files.isEmpty(), "scenario.files is empty");
    }
  }

  /**
   * A file of a scenario.
   *
   * @param name its path relative to the main file
   * @param copy where its copy lies in the record
   * @param sha256 the hash of its bytes, in hexadecimal
   */
  public record Text(String name, String copy, String sha256) {

    /** Checks that the copy lies within the record. */
    public Text {
      check(WITHIN.matcher(copy).matches() && !copy.contains(".."), "a copy lies at " + copy);
    }
  }

  /** The month of a turn; turn -1 is the month before the first. */
  public YearMonth month(int turn) {
    return YearMonth.parse(scenario.start()).plusMonths(turn);
  }
}
