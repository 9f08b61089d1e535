package entente.scenario;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An experiment as its file says it, checked.
 *
 * @param name its name, the same as the file's without {@code .yaml}
 * @param title what it is called
 * @param question what it asks; may be empty
 * @param file its own text
 * @param scenario what is played
 * @param turns how many months
 * @param replicates how many games at each point
 * @param seed the seed of the first replicate and of the design
 * @param factors what varies, in the order of the file
 * @param design which points are visited
 * @param recorded what is kept of each run
 */
public record ExperimentFile(
    String name,
    String title,
    String question,
    SourceFile file,
    Scenario scenario,
    int turns,
    int replicates,
    long seed,
    List<Varied> factors,
    Design design,
    Recorded recorded) {

  /**
   * Something that varies.
   *
   * @param name a cell, or the path of a number or switch of a mechanism
   * @param unit the unit of its values; {@code 0 or 1} of flags and switches
   * @param variation how it varies; of listed points the values that they have
   */
  public record Varied(String name, String unit, Variation variation) {}

  /**
   * What is kept of each run besides its outcomes.
   *
   * @param cells names of cells of which the last value is kept
   * @param series names of cells of which every month's value is kept
   */
  public record Recorded(
      List<String> cells, List<String> series, boolean events, boolean decisions, boolean ledger) {}

  /** How many points are visited. */
  public int points() {
    return (int) design.points(factors.stream().map(Varied::variation).toList());
  }

  /** The SHA-256, in hexadecimal, of its own text and of those of the scenario. */
  public String digest() {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putString(file.sha256(), StandardCharsets.UTF_8);
    scenario.files().forEach(text -> hasher.putString(text.sha256(), StandardCharsets.UTF_8));
    return hasher.hash().toString();
  }
}
