package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that plays claims, on the toy. */
class ClaimsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "claims");
  private final Terminal terminal = new Terminal();

  @TempDir Path folder;

  @Test
  void claimsArePlayedAndToldAndWritten() throws IOException {
    Path out = folder.resolve("results");
    int code = terminal.call("claims", "--from", FOLDER, "--pairs", 4, "--seeds", 3, "--out", out);
    assertEquals(0, code, terminal.err());
    assertTrue(terminal.out().contains("2 claims, 4 pairs from seed 3"), terminal.out());
    assertTrue(terminal.out().contains("T01  A hungry client sells its shells"), terminal.out());
    JsonNode all = JsonMapper.builder().build().readTree(out.resolve("claims.json").toFile());
    assertEquals(3, all.get("firstSeed").asLong());
    assertEquals("T02", all.get("claims").get(1).get("id").asText());
    assertEquals(8, all.get("claims").get(1).get("pairs").asInt());
    assertEquals(4, Files.readAllLines(out.resolve("claims.csv")).size(), "a row a test");
    assertEquals(4, Files.readAllLines(out.resolve("claims.md")).size(), "a row a claim");
  }

  @Test
  void resultsThatAreThereAreNotOverwritten() throws IOException {
    Files.writeString(folder.resolve("claims.json"), "mine");
    int code =
        terminal.call("claims", "--from", FOLDER, "--only", "T02", "--pairs", 2, "--out", folder);
    assertEquals(0, code, terminal.err());
    assertEquals("mine", Files.readString(folder.resolve("claims.json")));
    assertTrue(Files.exists(folder.resolve("claims-2.json")));
  }

  @Test
  void aPriceIsAskedWithoutPlaying() {
    assertEquals(0, terminal.call("claims", "--from", FOLDER, "--pairs", 100, "--price"));
    assertTrue(terminal.out().contains("400 games for the tests"), terminal.out());
  }

  @Test
  void wrongWordsAreRefusedWithWhatIsMeant() {
    assertEquals(2, terminal.call("claims", "--from", FOLDER, "--only", "T03"));
    assertTrue(terminal.err().contains("There is no claim T03"), terminal.err());
    assertEquals(2, terminal.call("claims", "--from", FOLDER, "--seeds", "publishin"));
    assertTrue(terminal.err().contains("tuning, publishing or a whole number"), terminal.err());
    assertEquals(2, terminal.call("claims", "--from", folder.resolve("none")));
    assertTrue(terminal.err().contains("There is no folder"), terminal.err());
    assertEquals(2, terminal.call("claims", "--from", FOLDER, "--pairs", 0));
    assertTrue(terminal.err().contains("--pairs is 0"), terminal.err());
    assertEquals(2, terminal.call("claims", "--from", FOLDER, "--sensitivity"));
    assertTrue(terminal.err().contains("sensitivity.txt"), terminal.err());
  }
}
