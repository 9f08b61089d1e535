package entente.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The countries of the earth: Natural Earth 4.1 at 1:50 million (public domain) as the npm package
 * world-atlas 2.0.2 has it. Its borders are those that are in force on the ground, of about 2018.
 */
public final class Atlas {
  private final Map<String, Country> countries;

  private Atlas(Map<String, Country> countries) {
    this.countries = Collections.unmodifiableMap(countries);
  }

  /** The only one, read when it is first asked for. */
  private static final class Held {
    private static final Atlas WORLD = read();
  }

  /** The atlas; the first call reads it, in about a tenth of a second. */
  public static Atlas world() {
    return Held.WORLD;
  }

  private static Atlas read() {
    Map<String, Country> countries = new LinkedHashMap<>();
    try (InputStream in = Resource.named("countries-50m.json")) {
      Topology.countries(in).forEach(country -> countries.put(country.name(), country));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Atlas(countries);
  }

  /** All countries. */
  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  /**
   * The country of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Country country(String name) {
    Country country = countries.get(name);
    if (country == null) {
      throw new IllegalArgumentException("no outline is called " + name);
    }
    return country;
  }
}
