package entente.gui;

import entente.scenario.Reading;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What a game in the window starts from.
 *
 * @param origin where the scenario's text comes from
 * @param sets what is set on top of it, by cell or path
 * @param seed the seed
 * @param turns how many months are played, if not as many as the scenario says
 */
record Setup(Origin origin, Map<String, String> sets, long seed, OptionalInt turns) {

  /** Keeps a copy of the sets. */
  Setup {
    sets = Map.copyOf(new TreeMap<>(sets));
  }

  /** Where a scenario's text comes from: a file, or the copies of a recorded run. */
  @FunctionalInterface
  interface Origin {

    /** Reads the scenario with values set on top. */
    Reading read(Map<String, String> sets);
  }

  /** The same with one more value set. */
  Setup with(String name, String value) {
    Map<String, String> more = new TreeMap<>(sets);
    more.put(name, value);
    return new Setup(origin, more, seed, turns);
  }

  /** The same with another seed. */
  Setup seeded(long other) {
    return new Setup(origin, sets, other, turns);
  }

  /** The same for another number of months. */
  Setup lasting(int months) {
    return new Setup(origin, sets, seed, OptionalInt.of(months));
  }
}
