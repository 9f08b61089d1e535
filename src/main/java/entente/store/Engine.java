package entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What a run was played on.
 *
 * @param version the engine's version
 * @param java the Java runtime's version
 */
public record Engine(String version, String java) {

  /** The engine at hand. */
  public static Engine here() {
    Properties properties = new Properties();
    try (InputStream in = Engine.class.getResourceAsStream("/entente/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("version", "unknown");
    return new Engine(version, Runtime.version().toString());
  }
}
