package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocs of a recorded run. */
class BlocsTest {
  private static final int MONTHS = 3;
  @TempDir static Path runs;
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void playTwoGames() {
    assertEquals(0, play("given"));
    assertEquals(
        0,
        play(
            "turned",
            "dyad.AAA.BBB.trust=-1",
            "dyad.BBB.AAA.trust=-1",
            "dyad.BBB.CCC.trust=1",
            "dyad.CCC.BBB.trust=1"));
  }

  private static int play(String folder, String... settings) {
    Object[] call = new Object[8 + 2 * settings.length];
    Object[] first = {"run", "configs/scenarios/toy.yaml", "--quiet", "--turns", MONTHS};
    System.arraycopy(first, 0, call, 0, 5);
    call[5] = "--runs-dir";
    call[6] = runs.resolve(folder);
    call[7] = "--seed=1";
    for (int k = 0; k < settings.length; k++) {
      call[8 + 2 * k] = "--set";
      call[9 + 2 * k] = settings[k];
    }
    return new Terminal().call(call);
  }

  private String blocs(String run, Object... more) {
    Object[] call = new Object[2 + more.length];
    call[0] = "blocs";
    call[1] = runs.resolve(run).resolve("toy-1");
    System.arraycopy(more, 0, call, 2, more.length);
    assertEquals(0, terminal.call(call), terminal.err());
    return terminal.out();
  }

  @Test
  void patronAndClientStandAgainstTheirRival() {
    String told = blocs("given");
    assertTrue(told.startsWith("toy, seed 1: blocs of the lowest landscape energy, two at"), told);
    assertTrue(told.contains("two at most, of 4 partitions\n"), told);
    assertTrue(told.contains("\n  1  AAA BBB, with "), told);
    assertTrue(told.contains("\n  2  CCC, with "), told);
    assertTrue(told.contains("\n  start  2000-03       4  "), told);
  }

  @Test
  void whoeverTrustsTheRivalMoreStandsWithIt() {
    assertTrue(blocs("turned", "--at", "2000-01").contains("AAA | BBB CCC"), terminal.out());
  }

  @Test
  void someStatesMayBeChosenAndBlocsBeMore() {
    String told = blocs("given", "--states", "CCC,AAA", "--blocs", "1");
    assertTrue(told.contains("1 at most, of 1 partitions"), told);
    assertTrue(told.contains("  1  CCC AAA, with "), told);
    assertTrue(blocs("given", "--blocs", "3").contains("of 5 partitions"), terminal.out());
  }

  @Test
  void aMonthIsToldAsItStoodAtItsEnd() {
    assertTrue(blocs("given", "--at", "0").contains("\n2000-01: energy "), terminal.out());
    assertEquals(blocs("given", "--at", "2"), blocs("given"));
  }
}
