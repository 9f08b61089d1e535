package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A design with more factors than it can vary, or more values than a machine can hold. */
class ManyFactorsTest {
  private static final Path LARGE = Path.of("configs", "scenarios", "northeast-asia.yaml");
  @TempDir Path folder;

  /** The message for so many cells of a large scenario as factors. */
  private String refused(int count, String design) throws IOException {
    Scenario large = ScenarioReader.read(LARGE).orThrow();
    Settable settable = new Settable(large.plan().layout(), large.mechanisms());
    List<String> cells =
        large.plan().layout().names().stream()
            .filter(name -> settable.find(name) instanceof Settable.Cell)
            .filter(name -> !name.endsWith(".active"))
            .limit(count)
            .toList();
    assertEquals(count, cells.size());
    String text =
        "experiment: many\ntitle: many\nscenario: "
            + LARGE.toAbsolutePath()
            + "\nfactors:\n"
            + cells.stream().map(c -> "  " + c + ": {list: [1]}\n").collect(Collectors.joining());
    Path file = Files.writeString(folder.resolve("many.yaml"), text + "design: " + design + "\n");
    List<Problem> problems = ExperimentReader.read(file).problems();
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }

  @Test
  void aSobolSequenceHasDimensionsForFiveHundredFactors() throws IOException {
    assertEquals("", refused(400, "{method: sobol, samples: 1}"));
    assertEquals(
        "These are 501 factors; sobol can vary 500 at most.",
        refused(501, "{method: sobol, samples: 1}"));
  }

  @Test
  void noMoreValuesAreMadeThanAMachineHolds() throws IOException {
    assertTrue(
        refused(100, "{method: latinHypercube, samples: 60000}")
            .contains("The design has 6000000 values in all; 5000000 is the most."));
  }
}
