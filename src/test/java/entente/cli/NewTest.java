package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import entente.scenario.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewTest {
  private final Terminal terminal = new Terminal();
  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aNewScenarioIsFineAndPlaysWhereverItLies() throws IOException {
    Path file = folder.resolve("mine").resolve("border.yaml");
    assertEquals(0, terminal.call("new", file, "--title", "A \"border\": one of many"));
    assertEquals(
        List.of("mine/border.yaml", "mine/scenario.schema.json", "mine/standard.yaml"), files());
    assertEquals(0, terminal.call("check", file), terminal.out());
    assertTrue(terminal.out().startsWith("border: fine, 3 states, 1 good, "), terminal.out());
    assertEquals(0, terminal.call("run", file, "--runs-dir", folder.resolve("runs")));
    assertTrue(terminal.out().contains("The rains fail in Southland."), terminal.out());
  }

  @Test
  void itTakesTheModelAndTheSchemaOfTheShippedLayout() throws IOException {
    Files.createDirectories(folder.resolve("models"));
    Files.copy(Path.of("configs/models/standard.yaml"), folder.resolve("models/standard.yaml"));
    Files.createDirectories(folder.resolve("schema"));
    Files.writeString(
        folder.resolve("schema/scenario.schema.json"), Schema.of(Schema.Kind.SCENARIO));
    Path file = folder.resolve("scenarios").resolve("straits.yaml");
    Files.createDirectories(file.getParent());
    assertEquals(0, terminal.call("new", file, "--states", 26));
    assertTrue(Files.readString(file).contains("include: \"../models/standard.yaml\""));
    assertTrue(Files.readString(file).startsWith("# yaml-language-server: $schema=../schema/"));
    assertEquals(3, files().size());
    assertEquals(0, terminal.call("check", file), terminal.out());
    assertTrue(terminal.out().contains(" 26 states, "), terminal.out());
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("border.yaml"), "mine");
    assertEquals(2, terminal.call("new", file));
    assertTrue(terminal.err().contains("is there already; nothing was written."), terminal.err());
    assertEquals(List.of("border.yaml"), files());
    Files.writeString(folder.resolve("standard.yaml"), "my model");
    assertEquals(0, terminal.call("new", folder.resolve("other.yaml")));
    assertEquals("my model", Files.readString(folder.resolve("standard.yaml")));
  }

  @Test
  void whatCannotBeWrittenIsRefused() throws IOException {
    assertEquals(2, terminal.call("new", folder.resolve("border")));
    assertTrue(terminal.err().contains("must be called NAME.yaml"), terminal.err());
    assertEquals(2, terminal.call("new", folder.resolve("b.yaml"), "--states", 27));
    assertTrue(terminal.err().contains("--states is 27; it must be from 2 to 26."));
    assertEquals(2, terminal.call("new", folder.resolve("b.yaml"), "--title", " "));
    assertEquals(List.of(), files());
  }

  /** Its comments are those of the declarations: a key, its meaning, its range and its unit. */
  @Test
  void everySectionIsExplained() throws IOException {
    Path file = folder.resolve("border.yaml");
    assertEquals(0, terminal.call("new", file));
    String text = Files.readString(file);
    assertTrue(
        text.matches(
            "(?s).*\n#   attention +how many initiatives it can take a month; whole, 0 to 5 .*"));
    assertTrue(
        text.matches("(?s).*\n#   \\{start: …\\} +a war breaks out between the sides.*"), text);
    assertTrue(text.matches("(?s).*\n#   purge +a patron's partisans purged\n.*"));
    assertFalse(text.contains("@"), "a mark was left");
  }

  @Test
  void theSchemaIsPrintedAsItIsCommitted() throws IOException {
    assertEquals(0, terminal.call("schema"));
    assertEquals(Files.readString(Path.of("configs/schema/scenario.schema.json")), terminal.out());
    assertEquals(0, terminal.call("schema", "--part"));
    assertEquals(Files.readString(Path.of("configs/schema/part.schema.json")), terminal.out());
  }
}
