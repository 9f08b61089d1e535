package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two folders of runs, paired by seed. */
class CompareTest {
  @TempDir static Path runs;
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void playTheToyScenario() {
    for (int seed = 1; seed <= 3; seed++) {
      play("base", seed);
      play("again", seed);
      play("set", seed, "--set", "repertoire.AAA.treaty=0", "--set", "dyad.AAA.BBB.trust=-0.9");
    }
    play("others", 9);
  }

  private static void play(String folder, int seed, Object... arguments) {
    List<Object> call = new ArrayList<>(List.of("run", "configs/scenarios/toy.yaml", "--quiet"));
    call.addAll(List.of("--turns", 6, "--seed", seed, "--runs-dir", runs.resolve(folder)));
    call.addAll(List.of(arguments));
    assertEquals(0, new Terminal().call(call.toArray()));
  }

  private String compare(int expected, String a, String b) {
    int code = terminal.call("compare", runs.resolve(a), runs.resolve(b));
    assertEquals(expected, code, terminal.err());
    return terminal.out();
  }

  @Test
  void theSameGamesAreTheSame() {
    String told = compare(0, "base", "again");
    assertTrue(told.contains("0 of 3 pairs part in a deed; 3 end in the same world"), told);
  }

  @Test
  void gamesUnderAnotherSettingPart() {
    String told = compare(1, "base", "set");
    assertTrue(told.contains("   3 pairs of the same seed"), told);
    assertTrue(told.contains(" of 3 pairs part in a deed; 0 end in the same world"), told);
  }

  @Test
  void twoSingleRunsAreToldOneByOneAndNotAsPairs() {
    String told = compare(1, "base/toy-1", "base/toy-2");
    assertTrue(told.contains("seed") && !told.contains("pairs"), told);
  }

  @Test
  void foldersWithoutASharedSeedHaveNoPairs() {
    compare(2, "base", "others");
    assertTrue(terminal.err().endsWith("have no seed in common; pairs are by seed.\n"));
  }

  @Test
  void aSeedThatIsThereTwiceCannotBePaired() {
    play("twice", 1);
    play("twice", 1);
    compare(2, "twice", "base");
    assertTrue(terminal.err().contains("toy-1-2: has the seed 1, as has "), terminal.err());
  }
}
