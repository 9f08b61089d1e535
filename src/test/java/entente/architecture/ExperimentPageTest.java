package entente.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.Examined;
import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.experiment.Point;
import entente.fixture.Terminal;
import entente.scenario.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on experiments shows is so. */
class ExperimentPageTest {
  private static final Path TOY = Path.of("configs/experiments/toy-shells.yaml");

  private static String page() throws IOException {
    return Files.readString(Path.of("src/site/markdown/experiments.md"));
  }

  @Test
  void theExampleIsTheShippedFileWithoutItsComments() throws IOException {
    String page = page();
    int from = page.indexOf("```yaml\n") + 8;
    String bare =
        Files.readString(TOY)
            .lines()
            .map(line -> line.replaceFirst(" *#.*", ""))
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(bare, page.substring(from, page.indexOf("```", from)));
  }

  @Test
  void itsPointsAndItsCheckAreThoseOfThePage() throws IOException {
    String page = page();
    Examined toy = Experiments.read(TOY);
    Experiment experiment = toy.experiment().orElseThrow();
    for (Point point : experiment.points()) {
      String food = String.format(Locale.ROOT, "%.1f", point.values()[0]).replace(".0", "");
      String row = "| " + point.number() + " | " + food + " | " + (int) point.values()[1] + " |";
      assertTrue(page.contains(row + "\n"), row);
    }
    Terminal terminal = new Terminal();
    assertEquals(0, terminal.call("check", TOY));
    assertTrue(page.contains(terminal.out().strip()), terminal.out());
  }

  @Test
  void itsMistakesGetTheMessagesOfThePage(@TempDir Path folder) throws IOException {
    String toy = Files.readString(TOY).replace("deterrence:", "deterence:");
    String scenario = Path.of("configs/scenarios/toy.yaml").toAbsolutePath().toString();
    String broken = toy.replace("[0.6, 1, 1.4]", "[0.6, 200000]");
    Path file = folder.resolve("toy-shells.yaml");
    Files.writeString(file, broken.replace("../scenarios/toy.yaml", scenario));
    Terminal terminal = new Terminal();
    assertEquals(2, terminal.call("check", file));
    String said = terminal.err().replace(file.toString(), TOY.toString()).replaceAll("\\s+", " ");
    assertTrue(page().replaceAll("\\s+", " ").contains(said.strip()), terminal.err());
  }

  @Test
  void everyKeyOfTheFormatIsOnThePage() throws IOException {
    String page = page();
    assertTrue(keys().size() > 20);
    for (String key : keys()) {
      assertTrue(page.contains("`" + key), "the page does not tell of " + key);
    }
  }

  /** All keys but those within a variation, which stand in braces there. */
  private static Set<String> keys() {
    String schema = Schema.of(Schema.Kind.EXPERIMENT);
    Set<String> keys = new TreeSet<>();
    Pattern.compile("\"(\\w+)\" : \\{\\s*\"description\" : ")
        .matcher(schema.substring(0, schema.indexOf("\"$defs\"")))
        .results()
        .forEach(key -> keys.add(key.group(1)));
    keys.removeAll(Set.of("from", "to", "values", "mean", "deviation"));
    return keys;
  }

  @Test
  void everyShippedExperimentIsOnThePage() throws IOException {
    String page = page();
    try (Stream<Path> files = Files.list(TOY.resolveSibling(""))) {
      files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .forEach(name -> assertTrue(page.contains("| `" + name + "` |"), name));
    }
  }
}
