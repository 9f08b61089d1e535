package entente.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
