package entente.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the program is to say, kept beside what is wrong; renewed by {@code -Dbad.renew=true}. */
final class Expected {
  private Expected() {}

  static void is(Path file, String said) throws IOException {
    if (Boolean.getBoolean("bad.renew")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, said);
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "", said, file.toString());
  }

  /** The names of the broken files of a folder, without their ending. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - 5))
          .sorted()
          .toList();
    }
  }
}
