package entente.gui;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the window remembers from one time to the next, in a file of the user. A file that cannot be
 * read, or that says what makes no sense, is taken for none.
 */
final class Memory {
  private static final int LONGEST = 100_000;
  private static final int SMALLEST = 200;
  private static final int FARTHEST = 20_000;

  private final Path file;
  private final Properties values = new Properties();

  /** What a file remembers. */
  Memory(Path file) {
    this.file = file;
    try {
      if (Files.isRegularFile(file) && Files.size(file) < LONGEST) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          values.load(in);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      values.clear();
    }
  }

  /** The file of this user. */
  static Path place() {
    String named = System.getenv("XDG_CONFIG_HOME");
    String roaming = System.getenv("APPDATA");
    Path home = Path.of(System.getProperty("user.home", "."));
    Path config =
        named != null && !named.isBlank()
            ? Path.of(named)
            : roaming != null && !roaming.isBlank() ? Path.of(roaming) : home.resolve(".config");
    return config.resolve("entente").resolve("window.properties");
  }

  /** A whole number between two others; what else it would be if it is not remembered. */
  int number(String name, int min, int max, int otherwise) {
    try {
      int value = Integer.parseInt(values.getProperty(name, "").strip());
      return value < min || value > max ? otherwise : value;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Where a window was, as far as that is on a screen; else where it would be. */
  Rectangle bounds(Rectangle screen, Rectangle otherwise) {
    Rectangle kept =
        new Rectangle(
            number("x", -FARTHEST, FARTHEST, otherwise.x),
            number("y", -FARTHEST, FARTHEST, otherwise.y),
            number("width", SMALLEST, FARTHEST, otherwise.width),
            number("height", SMALLEST, FARTHEST, otherwise.height));
    Rectangle seen = kept.intersection(screen);
    return seen.width >= SMALLEST && seen.height >= SMALLEST ? seen : otherwise;
  }

  /** Keeps a number. */
  void keep(String name, int value) {
    values.setProperty(name, Integer.toString(value));
  }

  /** Keeps where a window is. */
  void keep(Rectangle bounds) {
    keep("x", bounds.x);
    keep("y", bounds.y);
    keep("width", bounds.width);
    keep("height", bounds.height);
  }

  /** Writes it down; that it cannot is no reason to stop. */
  void write() {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Path draft = file.resolveSibling(file.getFileName() + ".part");
      try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        values.store(out, null);
      }
      Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      System.err.println("The window's layout is not remembered: " + e.getMessage());
    }
  }
}
