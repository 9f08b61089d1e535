package entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.experiment.batch.BatchFolder;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small batches of the toy, played for tests. */
final class ToyBatch {
  private static final Path SCENARIO = Path.of("configs/scenarios/toy.yaml").toAbsolutePath();

  /** Two factors, every value with every other, and all that sections need on record. */
  static final String[] FACTORIAL = {
    "question: Does hunger sell?",
    "turns: 30",
    "replicates: 6",
    "factors:",
    "  production.BBB.food: {list: [0.6, 1, 1.4]}",
    "  dyad.AAA.BBB.trust: {list: [-0.8, 0.2]}",
    "design: {method: factorial}",
    "record:",
    "  events: true",
    "  cells: [state.AAA.stability, dyad.AAA.BBB.trust]",
    "  series: [state.BBB.stability]"
  };

  private ToyBatch() {}

  /** A batch of an experiment of these keys, after those that name it. */
  static BatchFolder play(Path folder, String name, String... keys) throws IOException {
    String scenario = folder.toRealPath().relativize(SCENARIO.toRealPath()).toString();
    String head = "experiment: " + name + "\ntitle: Toy <1> & more\nscenario: " + scenario + "\n";
    Path file = folder.resolve(name + ".yaml");
    Files.writeString(file, head + String.join("\n", keys));
    return play(file, folder.resolve("batch-" + name));
  }

  /** A batch of an experiment's file. */
  static BatchFolder play(Path file, Path batch) throws IOException {
    Terminal terminal = new Terminal();
    int code = terminal.call("batch", file, "--out", batch, "--threads", 1);
    assertEquals(0, code, terminal.err());
    return BatchFolder.open(batch);
  }
}
