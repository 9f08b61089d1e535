package entente.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of the countries whose outlines there are; to know them nothing else is read. */
public final class Outlines {
  private static final List<String> NAMES = read();

  private Outlines() {}

  /** All names, in the order of their letters. */
  public static List<String> names() {
    return NAMES;
  }

  private static List<String> read() {
    try (InputStream in = Resource.named("names.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
