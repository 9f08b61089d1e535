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
 */
public record Played(long seed, long fingerprint, Map<String, Integer> outcomes) {

  /** A map that nobody changes, in the order of the names. */
  public Played {
    outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
  }

  /** What is kept of a game. */
  public static Played of(long seed, Driver.Run run) {
    Map<String, Integer> turns = new TreeMap<>();
    for (Outcomes.Emerged one : run.outcomes().emerged()) {
      turns.put(one.outcome().name(), one.turn());
    }
    List<Long> fingerprints = run.game().recording().fingerprints();
    return new Played(seed, fingerprints.get(fingerprints.size() - 1), turns);
  }
}
