package entente.experiment;

import entente.mason.Driver;
import entente.outcome.Outcomes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of one game of many.
 *
 * @param seed its seed
 * @param fingerprint the world's fingerprint at the end
 * @param outcomes the turn of each outcome that came about, by its name
 * @param cells the values of the cells that were looked at, by their names; the last is that at the
 *     end
 */
public record Played(
    long seed, long fingerprint, Map<String, Integer> outcomes, Map<String, double[]> cells) {

  /** Maps that nobody changes, in the order of the names. */
  public Played {
    outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
  }

  /** A game in which no cell was looked at. */
  public Played(long seed, long fingerprint, Map<String, Integer> outcomes) {
    this(seed, fingerprint, outcomes, Map.of());
  }

  /** What is kept of a game, with the cells that were looked at. */
  public static Played of(long seed, Driver.Run run, Map<String, double[]> cells) {
    Map<String, Integer> turns = new TreeMap<>();
    for (Outcomes.Emerged one : run.outcomes().emerged()) {
      turns.put(one.outcome().name(), one.turn());
    }
    List<Long> fingerprints = run.game().recording().fingerprints();
    return new Played(seed, fingerprints.get(fingerprints.size() - 1), turns, cells);
  }
}
