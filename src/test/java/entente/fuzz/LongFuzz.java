package entente.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt inputs for as long as is asked for: {@code mvn -q test -Dtest=LongFuzz -Dfuzz.minutes=60
 * -Dfuzz.seed=2}. What is found is kept under {@code target/fuzz}.
 */
class LongFuzz {
  private static final long MINUTES = Long.getLong("fuzz.minutes", 60);
  private static final long SEED = Long.getLong("fuzz.seed", 2);
  @TempDir Path folder;

  @Test
  void noInputBreaksTheProgram() throws IOException {
    Hunt scenarios = new Hunt(new ScenarioFuzz(), SEED);
    Hunt experiments = new Hunt(new ExperimentFuzz(folder), SEED);
    Hunt records = new Hunt(new RecordFuzz(folder), SEED);
    List<String> found = new ArrayList<>();
    long end = System.nanoTime() + MINUTES * 60_000_000_000L;
    while (System.nanoTime() < end) {
      found.addAll(scenarios.inputs(200));
      found.addAll(experiments.inputs(50));
      found.addAll(records.inputs(20));
    }
    System.out.println(
        "tried "
            + scenarios.tried()
            + " scenarios, "
            + experiments.tried()
            + " experiments and "
            + records.tried()
            + " records, the slowest of "
            + Math.max(experiments.slowest(), Math.max(scenarios.slowest(), records.slowest()))
            + " s");
    assertEquals(List.of(), found);
  }
}
