package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that draw nothing load nothing to draw with; the one that does needs no screen. */
class NoWindowTest {
  private static final Pattern LOADED = Pattern.compile("(?m)^(\\S+) source:");
  private static final Pattern DRAWING =
      Pattern.compile(
          "(java\\.awt|javax\\.swing|sun\\.awt|sun\\.java2d|sim\\.display|org\\.jfree|com\\.formdev"
              + "|entente\\.gui)\\..*");
  @TempDir Path folder;

  private TreeSet<String> loaded(Object... words) throws IOException, InterruptedException {
    Path log = folder.resolve("loaded.txt");
    Path said = folder.resolve("said.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log + ":none");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    for (Object word : words) {
      command.add(word.toString());
    }
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().remove("DISPLAY");
    int code = process.redirectOutput(said.toFile()).start().waitFor();
    assertEquals(0, code, Files.readString(said));
    TreeSet<String> loaded = new TreeSet<>();
    LOADED.matcher(Files.readString(log)).results().forEach(line -> loaded.add(line.group(1)));
    return loaded;
  }

  private static List<String> drawing(TreeSet<String> loaded) {
    return loaded.stream().filter(name -> DRAWING.matcher(name).matches()).toList();
  }

  /** The scenario has a map: its words are read, its outlines are not. */
  @Test
  void aRunLoadsNeitherGraphicsNorOutlines() throws IOException, InterruptedException {
    TreeSet<String> loaded =
        loaded(
            "run",
            "configs/scenarios/northeast-asia.yaml",
            "--turns",
            1,
            "--runs-dir",
            folder.resolve("runs"));
    assertTrue(loaded.contains("entente.scenario.MapSection"));
    assertEquals(List.of(), drawing(loaded));
    assertTrue(loaded.stream().noneMatch(name -> name.startsWith("entente.atlas.Atlas")));
    assertTrue(loaded.stream().noneMatch(name -> name.startsWith("entente.map.")));
  }

  @Test
  void aBatchLoadsNoGraphics() throws IOException, InterruptedException {
    TreeSet<String> loaded =
        loaded("batch", "configs/experiments/toy-shells.yaml", "--out", folder.resolve("batch"));
    assertTrue(loaded.contains("entente.experiment.batch.Runner"));
    assertEquals(List.of(), drawing(loaded));
  }

  @Test
  void aSnapshotNeedsNoScreen() throws IOException, InterruptedException {
    Path runs = folder.resolve("runs");
    loaded("run", "configs/scenarios/toy.yaml", "--turns", 1, "--runs-dir", runs, "--seed", 1);
    TreeSet<String> loaded =
        loaded("snapshot", runs.resolve("toy-1"), "--out", folder.resolve("map.png"));
    assertTrue(Files.size(folder.resolve("map.png")) > 2000);
    assertTrue(loaded.contains("java.awt.image.BufferedImage"));
    assertTrue(loaded.stream().noneMatch(name -> name.startsWith("javax.swing.")));
    assertTrue(loaded.stream().noneMatch(name -> name.startsWith("sun.awt.X11.")));
  }
}
