package entente.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.scenario.ClaimReader;
import entente.scenario.ClaimReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The claims that are shipped, and what the page shows of them. */
class ClaimPageTest {
  private static final Path FOLDER = Path.of("configs/claims");

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("src/site/markdown/claims.md"));
  }

  @Test
  void everyShippedClaimIsFineAndThePageTellsOfIt() throws IOException {
    String page = page();
    assertEquals(24, shipped().size());
    for (Path file : shipped()) {
      ClaimReading reading = ClaimReader.read(file);
      assertEquals(List.of(), reading.problems());
      String head = reading.claim().map(claim -> claim.id() + " " + claim.title()).orElseThrow();
      assertTrue(page.contains("### " + head), head);
    }
  }

  @Test
  void everyNumberThatIsVariedIsOneOfTheScenarios() throws IOException {
    var scenario = ClaimReader.read(FOLDER.resolve("C01.yaml")).claim().orElseThrow().scenario();
    List<String> names =
        Files.readAllLines(FOLDER.resolve("sensitivity.txt")).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .toList();
    assertEquals(12, names.size());
    names.forEach(name -> assertTrue(scenario.hasNumber(name), name));
  }

  @Test
  void theExampleIsTheShippedFileWithoutItsArgument() throws IOException {
    String page = page();
    int from = page.indexOf("```yaml\n") + 8;
    String shown = page.substring(from, page.indexOf("```", from));
    String file =
        Files.readString(FOLDER.resolve("C12.yaml"))
            .lines()
            .filter(line -> !line.matches("(?:argument|passage|source|# yaml-language).*"))
            .filter(line -> !line.matches("  [A-Z].*|  feed .*"))
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(file, shown);
  }
}
