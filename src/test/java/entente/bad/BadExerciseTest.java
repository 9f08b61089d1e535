package entente.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken exercise gets its message, all of it and no more. */
class BadExerciseTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "bad", "exercises");
  private final Terminal terminal = new Terminal();

  static List<String> names() throws IOException {
    return Expected.names(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBrokenExerciseIsRefusedWithItsMessage(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".yaml");
    assertEquals(2, terminal.call("exercise", "check", file), terminal.err());
    assertEquals("", terminal.out());
    String said = terminal.err();
    assertFalse(said.contains("\tat ") || said.contains("defect"), said);
    Expected.is(FOLDER.resolve(name + ".expected"), said.replace(FOLDER + "/", ""));
  }

  @ParameterizedTest
  @MethodSource("names")
  void checkSaysTheSame(String name) {
    Path file = FOLDER.resolve(name + ".yaml");
    assertEquals(2, terminal.call("check", file));
    String said = terminal.err();
    terminal.call("exercise", "check", file);
    assertEquals(said, terminal.err());
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertTrue(names().size() >= 25);
  }
}
