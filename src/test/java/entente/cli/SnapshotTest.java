package entente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of a recorded run as a file. */
class SnapshotTest {
  @TempDir static Path runs;
  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void playAGame() {
    Terminal terminal = new Terminal();
    String scenario = "configs/scenarios/northeast-asia.yaml";
    assertEquals(
        0,
        terminal.call("run", scenario, "--quiet", "--turns", 6, "--seed", 3, "--runs-dir", runs),
        terminal.err());
  }

  private static Path run() {
    return runs.resolve("northeast-asia-3");
  }

  private Path drawn(String name, Object... more) {
    Object[] call = new Object[4 + more.length];
    call[0] = "snapshot";
    call[1] = run();
    call[2] = "--out";
    call[3] = folder.resolve(name);
    System.arraycopy(more, 0, call, 4, more.length);
    assertEquals(0, terminal.call(call), terminal.err());
    return Path.of(terminal.out().strip().substring("written: ".length()));
  }

  @Test
  void aPictureHasTheSizeAskedForAndShowsColours() throws IOException {
    Path file = drawn("map.png", "--size", "640x420", "--at", "2022-03");
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(640, image.getWidth());
    assertEquals(420, image.getHeight());
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < 420; y++) {
      for (int x = 0; x < 640; x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertTrue(colours.size() > 300, colours.size() + " colours");
  }

  @Test
  void aDrawingIsTheSameBytesEveryTime() throws IOException {
    Path one = drawn("a.svg", "--color", "bloc", "--layers", "all", "--focus", "PRK");
    Path other = drawn("b.SVG", "--color", "bloc", "--layers", "all", "--focus", "PRK");
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    String svg = Files.readString(one);
    assertTrue(svg.contains(">2022-06</text>"), "the last month");
    assertTrue(svg.contains(">Pyongyang</text>"));
  }

  @Test
  void darkGroundFocusAndLayersMakeADifference() throws IOException {
    Set<String> drawings = new HashSet<>();
    drawings.add(Files.readString(drawn("1.svg")));
    drawings.add(Files.readString(drawn("2.svg", "--dark")));
    drawings.add(Files.readString(drawn("3.svg", "--layers", "none")));
    drawings.add(Files.readString(drawn("4.svg", "--layers", "trust,wars")));
    drawings.add(Files.readString(drawn("5.svg", "--focus", "UKR")));
    drawings.add(Files.readString(drawn("6.svg", "--colour", "dyad.*.CHN.dependency")));
    drawings.add(Files.readString(drawn("7.svg", "--at", 0)));
    assertEquals(7, drawings.size());
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path first = drawn("map.svg");
    byte[] bytes = Files.readAllBytes(first);
    Path second = drawn("map.svg", "--dark");
    assertEquals(folder.resolve("map.svg"), first);
    assertEquals(folder.resolve("map-2.svg"), second);
    assertArrayEquals(bytes, Files.readAllBytes(first));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--at|2024-13|--at 2024-13 is neither a month nor a number.",
        "--at|2024-01|--at 2024-01 is not in the run; it goes from 2022-01 (0) to 2022-06 (5).",
        "--color|dyad.*.CHN.trsut|Maybe dyad.*.CHN.trust.",
        "--color|dyad.PRK.CHN.trust|Maybe dyad.*.CHN.trust or dyad.PRK.*.trust.",
        "--layers|wars,treatys|Maybe treaties.",
        "--size|10x10|it must be width x height in pixels, from 320x240 to 10000x10000",
        "--size|99999x400|--size is 99999x400",
        "--size|big|--size is big",
        "--focus|PRX|Maybe PRK."
      })
  void whatCannotBeDrawnIsRefusedAndNothingIsWritten(String option, String value, String said)
      throws IOException {
    Path file = folder.resolve("map.png");
    assertEquals(2, terminal.call("snapshot", run(), "--out", file, option, value));
    assertTrue(terminal.err().contains(said), terminal.err());
    assertEquals("", terminal.out());
    assertEquals(List.of(), files());
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() throws IOException {
    Path file = folder.resolve("map.gif");
    int code =
        terminal.call(
            "snapshot",
            run(),
            "--out",
            file,
            "--at",
            "never",
            "--color",
            "hope",
            "--layers",
            "air",
            "--size",
            "0x0",
            "--focus",
            "XXX");
    assertEquals(2, code);
    for (String option : List.of("--out", "--at", "--color", "--layers", "--size", "--focus")) {
      assertTrue(terminal.err().contains(option + " "), option + " in " + terminal.err());
    }
    assertTrue(terminal.err().contains("it must end in .png or .svg."), terminal.err());
    assertEquals(List.of(), files());
  }

  @Test
  void aFolderThatIsNoRunIsRefused() throws IOException {
    assertEquals(2, terminal.call("snapshot", folder, "--out", folder.resolve("map.png")));
    assertFalse(terminal.err().isEmpty());
    assertEquals(List.of(), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
