package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fresh JVM loads to play a game: a class that is not loaded costs no time at the start. */
class StartTest {
  private static final Pattern LOADED = Pattern.compile("(?m)^(\\S+) source:");
  @TempDir static Path folder;
  private static Set<String> loaded = Set.of();

  @BeforeAll
  static void playAMonthInAFreshMachine() throws IOException, InterruptedException {
    Path log = folder.resolve("loaded.txt");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-Xlog:class+load:file=" + log + ":none",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "run",
            "configs/scenarios/toy.yaml",
            "--turns",
            "1",
            "--runs-dir",
            folder.resolve("runs").toString());
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertEquals(0, process.waitFor(), () -> read(said));
    loaded = new TreeSet<>();
    Matcher line = LOADED.matcher(Files.readString(log));
    while (line.find()) {
      loaded.add(line.group(1));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> from(String beginning) {
    return loaded.stream().filter(name -> name.startsWith(beginning)).toList();
  }

  @Test
  void theGameIsPlayedAndWritten() {
    assertTrue(loaded.contains("entente.game.Game"));
    assertTrue(loaded.contains("entente.store.RunWriter"));
  }

  @Test
  void aRunNeedsNoMapperOfJson() {
    assertEquals(List.of(), from("com.fasterxml.jackson.databind"));
  }

  @Test
  void aRunNeedsNoLogger() {
    assertEquals(List.of(), from("ch.qos.logback"));
    assertEquals(List.of(), from("org.slf4j"));
  }

  @Test
  void aRunNeedsNoOtherCommand() {
    assertTrue(loaded.contains(Run.class.getName()));
    for (Class<?> other :
        List.of(Explain.class, Why.class, Compare.class, Tally.class, Cases.class)) {
      assertEquals(List.of(), from(other.getName()));
    }
  }

  @Test
  void aRunNeedsNoWindow() {
    assertEquals(List.of(), from("java.awt"));
    assertEquals(List.of(), from("javax.swing"));
  }
}
