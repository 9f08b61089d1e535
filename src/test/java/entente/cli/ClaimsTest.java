package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void aPageIsMadeOfWhatWasPlayedAndAgainOfWhatWasSaved() throws IOException {
    Path out = folder.resolve("results");
    Path first = folder.resolve("first.html");
    Path again = folder.resolve("again.html");
    int code =
        terminal.call(
            "claims", "--from", FOLDER, "--pairs", 4, "--out", out, "--page", first, "--png");
    assertEquals(0, code, terminal.err());
    assertTrue(terminal.out().contains("written: " + first), terminal.out());
    assertTrue(Files.exists(folder.resolve("first-plots/T01-effect-1.png")), terminal.out());
    assertEquals(0, terminal.call("claims", "--results", out, "--page", again), terminal.err());
    assertEquals(Files.readString(first), Files.readString(again));
  }

  @Test
  void verdictsUnderChangesAreSavedAndStandOnThePage() throws IOException {
    for (String name : List.of("T01.yaml", "T02.yaml")) {
      String text = Files.readString(FOLDER.resolve(name));
      String toy = Path.of("configs/scenarios/toy.yaml").toAbsolutePath().toString();
      Files.writeString(folder.resolve(name), text.replaceAll("scenario: .*", "scenario: " + toy));
    }
    Files.writeString(folder.resolve("sensitivity.txt"), "choice.act  # how readily they act\n");
    Path page = folder.resolve("claims.html");
    Path out = folder.resolve("results");
    int code =
        terminal.call(
            "claims",
            "--from",
            folder,
            "--pairs",
            2,
            "--sensitivity",
            "--out",
            out,
            "--page",
            page);
    assertEquals(0, code, terminal.err());
    assertTrue(Files.readString(page).contains("choice.act"));
    JsonNode shaken =
        JsonMapper.builder().build().readTree(out.resolve("sensitivity.json").toFile());
    assertEquals(3, shaken.get("rows").size());
    assertEquals(2, shaken.get("rows").get(0).get("verdicts").size());
    Path again = folder.resolve("again.html");
    assertEquals(0, terminal.call("claims", "--results", out, "--page", again), terminal.err());
    assertEquals(Files.readString(page), Files.readString(again));
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
    assertEquals(2, terminal.call("claims", "--from", FOLDER, "--png"));
    assertTrue(terminal.err().contains("--page says where"), terminal.err());
    assertEquals(2, terminal.call("claims", "--results", folder));
    assertTrue(terminal.err().contains("--results needs --page"), terminal.err());
    Path page = folder.resolve("page.html");
    assertEquals(2, terminal.call("claims", "--results", folder, "--page", page, "--pairs", 3));
    assertTrue(terminal.err().contains("--pairs says how to play"), terminal.err());
    assertEquals(2, terminal.call("claims", "--results", folder, "--page", page));
    assertTrue(terminal.err().contains("holds no claims.json"), terminal.err());
  }
}
