package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** History and calibration from the shell. */
class HistoryTest {
  private static final String TOY = "configs/history/toy.yaml";
  private final Terminal terminal = new Terminal();

  private String history(int answer, Object... more) {
    Object[] call = new Object[more.length + 6];
    Object[] first = {"history", TOY, "--replays", 2, "--runs", 4};
    System.arraycopy(first, 0, call, 0, first.length);
    System.arraycopy(more, 0, call, first.length, more.length);
    assertEquals(answer, terminal.call(call), terminal.err());
    return terminal.out();
  }

  @Test
  void theAnswerIsYesWhereTheEngineIsSurelyAhead() {
    String told = history(0);
    assertTrue(
        told.contains("4 scored, 0 carried out only; events that are no act of the engine's: 1"),
        told);
    assertTrue(told.contains("raid: provoke AAA"), told);
    assertTrue(told.contains("there is too little enmity"), told);
    assertTrue(told.contains("Runner-up:"), told);
    assertTrue(told.contains("Shells that the client has sent [crates]"), told);
  }

  @Test
  void theSameSeedTellsTheSameOnAnyNumberOfThreads() {
    assertEquals(history(0, "--threads", 1), history(0, "--threads", 3));
  }

  @Test
  void aFitIsWrittenBesideAnEarlierOneAndUnderItTheAnswerIsNo(@TempDir Path folder)
      throws IOException {
    String calibration = "configs/calibrations/toy.yaml";
    terminal.call("calibrate", calibration, "--out", folder);
    String told = terminal.out();
    assertTrue(told.contains("fit: " + folder.resolve("fit-toy.yaml")), told + terminal.err());
    terminal.call("calibrate", calibration, "--out", folder);
    Path again = folder.resolve("fit-toy-2.yaml");
    assertTrue(terminal.out().contains("fit: " + again));
    assertEquals(Files.readString(folder.resolve("fit-toy.yaml")), Files.readString(again));
    assertTrue(history(1, "--under", again).contains("On the test part"));
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertEquals(2, terminal.call("history", TOY, "--replays", 0));
    assertEquals("--replays is 0; it must be from 1 to 100000.\n", terminal.err());
    assertEquals(2, terminal.call("history", "nowhere.yaml"));
    assertEquals(2, terminal.call("calibrate", "configs/calibrations/toy.yaml", "--out", ""));
  }
}
