package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs", "scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyShippedScenarioIsInOrder(Path file) {
    assertEquals(List.of(), ScenarioReader.read(file).problems());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aScenarioReadsTheSameFromItsOwnStoredFiles(Path file) {
    Scenario first = ScenarioReader.read(file).orThrow();
    Map<String, String> stored = new HashMap<>();
    first.files().forEach(text -> stored.put(text.name(), text.text()));
    String main = first.files().get(0).name();
    Scenario again = ScenarioReader.readStored(stored, main, Map.of()).orThrow();
    assertEquals(first.files(), again.files());
    assertEquals(first.mechanisms(), again.mechanisms());
    assertEquals(first.plan().words(), again.plan().words());
  }
}
