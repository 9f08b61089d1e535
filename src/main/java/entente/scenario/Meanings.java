package entente.scenario;

import entente.world.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cells, motives and actions mean, as clauses; read from a resource of this name. */
public final class Meanings {
  private static final Properties ALL = read();

  private Meanings() {}

  private static Properties read() {
    Properties all = new Properties();
    try (InputStream in = Meanings.class.getResourceAsStream("meanings.properties")) {
      if (in != null) {
        all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** What a quantity that a scenario may set means. */
  public static String of(Quantity quantity) {
    return known(quantity.pattern());
  }

  /** What a quantity means, if that is written. */
  public static Optional<String> find(Quantity quantity) {
    return Optional.ofNullable(ALL.getProperty(quantity.pattern()));
  }

  /** What a motive wants. */
  public static String ofMotive(String motive) {
    return known("motive." + motive);
  }

  /** What an action is. */
  public static String ofAction(String action) {
    return known("action." + action);
  }

  /** The patterns and names that have a meaning. */
  static Set<String> names() {
    return ALL.stringPropertyNames();
  }

  private static String known(String name) {
    @Nullable String meaning = ALL.getProperty(name);
    if (meaning == null) {
      throw new IllegalArgumentException(name + " has no meaning in meanings.properties");
    }
    return meaning;
  }
}
