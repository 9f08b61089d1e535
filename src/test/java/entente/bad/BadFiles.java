package entente.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken file of a folder under {@code bad} gets its message, all of it and no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BadFiles {
  private final Path folder;
  private final int least;
  private final Terminal terminal = new Terminal();

  /**
   * Those of a folder.
   *
   * @param least how many there must be
   */
  BadFiles(String folder, int least) {
    this.folder = Path.of("src", "test", "resources", "bad", folder);
    this.least = least;
  }

  List<String> names() throws IOException {
    return Expected.names(folder);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBrokenFileIsRefusedWithItsMessage(String name) throws IOException {
    assertEquals(2, terminal.call("check", folder.resolve(name + ".yaml")), terminal.err());
    assertEquals("", terminal.out());
    String said = terminal.err();
    assertFalse(said.contains("\tat ") || said.contains("defect"), said);
    Expected.is(folder.resolve(name + ".expected"), said.replace(folder + "/", ""));
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertTrue(names().size() >= least);
  }
}
