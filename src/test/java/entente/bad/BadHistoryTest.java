package entente.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken history and calibration gets its message, all of it and no more. */
class BadHistoryTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "bad", "histories");
  private final Terminal terminal = new Terminal();

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - 5))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBrokenHistoryIsRefusedWithItsMessage(String name) throws IOException {
    assertEquals(2, terminal.call("check", FOLDER.resolve(name + ".yaml")), terminal.err());
    assertEquals("", terminal.out());
    String said = terminal.err();
    assertFalse(said.contains("\tat ") || said.contains("defect"), said);
    Expected.is(FOLDER.resolve(name + ".expected"), said.replace(FOLDER + "/", ""));
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertTrue(names().size() >= 20);
  }
}
