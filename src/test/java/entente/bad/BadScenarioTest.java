package entente.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken scenario under {@code bad/scenarios} gets its message, all of it and no more. */
class BadScenarioTest {
  private static final Path BAD = Path.of("src", "test", "resources", "bad");
  private static final Path FOLDER = BAD.resolve("scenarios");
  private final Terminal terminal = new Terminal();
  @TempDir Path folder;

  static List<String> names() throws IOException {
    return Expected.names(FOLDER);
  }

  private String refused(Path file) {
    assertEquals(2, terminal.call("check", file), terminal.err());
    String said = terminal.err();
    assertEquals("", terminal.out());
    assertEquals(2, terminal.call("run", file, "--runs-dir", folder.resolve("runs")));
    assertEquals(said, terminal.err());
    assertEquals("", terminal.out());
    assertFalse(Files.exists(folder.resolve("runs")));
    assertFalse(said.contains("\tat ") || said.contains("defect"), said);
    return said.replace(FOLDER + "/", "")
        .replace(folder + "/", "")
        .replace(folder.toString(), "FOLDER");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBrokenScenarioIsRefusedWithItsMessage(String name) throws IOException {
    Expected.is(FOLDER.resolve(name + ".expected"), refused(FOLDER.resolve(name + ".yaml")));
  }

  private void made(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".yaml"), text);
    Expected.is(BAD.resolve("made").resolve(name + ".expected"), refused(file));
  }

  @Test
  void whatIsNoFileIsRefused() throws IOException {
    String said = refused(folder.resolve("missing.yaml")) + refused(folder.resolve("."));
    for (String none : List.of("", ".")) {
      said += refused(Path.of(none));
    }
    Expected.is(BAD.resolve("made/no-file.expected"), said);
  }

  @Test
  void aFileOfAHundredMegabytesIsNotRead() throws IOException {
    Path file = folder.resolve("large.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(100_000_000);
    }
    Expected.is(BAD.resolve("made/large.expected"), refused(file));
  }

  @Test
  void whatIsNestedOrGrowsOrRunsOnIsRefused() throws IOException {
    made("deep", "a: " + "[".repeat(10_000) + "]".repeat(10_000));
    made(
        "deep-block",
        Stream.iterate("", i -> i + " ")
            .limit(300)
            .map(i -> i + "a:\n")
            .reduce("", String::concat));
    made("long-key", "k".repeat(100_000) + ": 1\nscenario: x\n");
    made("long-value", "scenario: long-value\nturns: " + "many ".repeat(100_000) + "\n");
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      bomb.append(c + ": &" + c + " [*" + (char) (c - 1) + ", *" + (char) (c - 1) + "]\n");
    }
    made("bomb", bomb.toString());
    StringBuilder many = new StringBuilder("scenario: many\n");
    for (int k = 0; k < 2000; k++) {
      many.append("key").append(k).append(": 1\n");
    }
    Files.writeString(folder.resolve("many.yaml"), many);
    assertEquals(500, refused(folder.resolve("many.yaml")).lines().count());
  }

  @Test
  void aDivisionByACellThatIsZeroEndsTheGameWithItsPlace() throws IOException {
    Path file = BAD.resolve("playing/divides-in-play.yaml");
    assertEquals(0, terminal.call("check", file), terminal.err());
    assertEquals(2, terminal.call("run", file, "--quiet", "--runs-dir", folder.resolve("runs")));
    Expected.is(BAD.resolve("playing/divides-in-play.expected"), terminal.err());
    assertFalse(Files.exists(folder.resolve("runs")));
    assertEquals(2, terminal.call("actions", file, "--runs", "2"));
    assertTrue(terminal.err().contains("divides by 0"), terminal.err());
  }

  @Test
  void aTagLoadsNoClass() throws IOException {
    for (String tag : List.of("!!entente.bad.Canary", "!<tag:yaml.org,2002:entente.bad.Canary>")) {
      Path file = folder.resolve("tagged.yaml");
      Files.writeString(file, "scenario: tagged\nabout: " + tag + " {}\n");
      assertTrue(refused(file).contains("Tags such as"), tag);
    }
    assertEquals(null, System.getProperty("entente.canary"));
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertTrue(names().size() >= 100);
  }
}
