package entente.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some three hundred spoilt inputs; {@code LongFuzz} tries them by the hour. */
class FuzzTest {
  private static final long SEED = 1;
  @TempDir Path folder;

  @Test
  void spoiltScenariosAreRefusedOrPlayedAndNeverBreakTheProgram() throws IOException {
    assertEquals(List.of(), new Hunt(new ScenarioFuzz(), SEED).inputs(200));
  }

  @Test
  void spoiltExperimentsAreRefusedOrPlayedAndNeverBreakTheProgram() throws IOException {
    assertEquals(List.of(), new Hunt(new ExperimentFuzz(folder), SEED).inputs(60));
  }

  @Test
  void spoiltRecordsAreRefusedOrReadAndNeverBreakTheProgram() throws IOException {
    assertEquals(List.of(), new Hunt(new RecordFuzz(folder), SEED).inputs(40));
  }
}
