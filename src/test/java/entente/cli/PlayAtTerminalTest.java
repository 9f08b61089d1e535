package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Pty;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole exercise at a terminal: played, broken off, killed, taken up again. */
class PlayAtTerminalTest {
  private static final String EXERCISE = "src/test/resources/exercises/toy-shells.yaml";
  @TempDir Path folder;

  @Test
  void ordersThroughAPipeMakeTheSameReviewWithoutColours() throws Exception {
    Path answers = folder.resolve("answers.txt");
    Files.write(answers, java.util.Collections.nCopies(12, "done\nno"));
    String said = piped(answers);
    assertFalse(said.contains("\u001b"), said);
    assertTrue(said.contains("How it came out for Bville"), said);
    assertTrue(said.contains("2000-02> done"), said);
    String again = piped(Files.writeString(folder.resolve("nothing.txt"), ""));
    Path record = folder.resolve("runs").resolve("toy-7");
    assertTrue(again.contains("record: " + record + "\n"), again);
  }

  private String piped(Path answers) throws Exception {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "entente.cli.Main",
                "play",
                EXERCISE,
                "--save",
                folder.resolve("pipe").toString(),
                "--runs-dir",
                folder.resolve("runs").toString(),
                "--runs",
                "3")
            .redirectInput(answers.toFile())
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    assertEquals(0, process.waitFor(), () -> "" + out);
    return Files.readString(out);
  }

  private Pty play() throws IOException {
    return new Pty(
        folder,
        "play",
        EXERCISE,
        "--save",
        folder.resolve("ada").toString(),
        "--runs-dir",
        folder.resolve("runs").toString(),
        "--runs",
        "5");
  }

  private List<String> saved() throws IOException {
    return Files.readAllLines(folder.resolve("ada.session"));
  }

  @Test
  void aWholeExerciseIsPlayedWithAWrongOrderAndTheReviewComes() throws Exception {
    try (Pty pty = play()) {
      pty.await("Your granary is half empty.");
      pty.await("2000-02> ");
      pty.type("order traety AAA");
      pty.await("Maybe treaty was meant.");
      pty.type("order barter AAA take food give shells");
      pty.await("Bville cannot carry out its order of barter towards Aville");
      pty.type("lsit");
      pty.await("There is no word lsit. Maybe list");
      pty.type("list");
      pty.await("Propose a closer treaty to Aville.");
      pty.type("know AAA");
      pty.await("its regime: 0 falls, 1 is firm");
      pty.type("order develop rocket");
      pty.await("Chosen: Develop rocketry");
      pty.type("undo");
      pty.await("Taken back: Develop rocketry.");
      pty.type("hint 2");
      pty.await("Your staff would look closest at these");
      pty.type("done");
      pty.await("A herald comes.");
      pty.await("Bread for shells?");
      pty.await("2000-03> ");
      pty.type("order barter AAA take food give shells");
      pty.await("Chosen: Offer Aville ");
      pty.type("done");
      answersUntil(pty, "2000-04> ");
      pty.type("done");
      answersUntil(pty, "2000-05> ");
      pty.type("done");
      answersUntil(pty, "How it came out for Bville");
      pty.await("Is food coming in?");
      pty.await("Your decisions");
      pty.await("2000-03  Offer Aville");
      pty.await("What might have come of 2000-03");
      pty.await("Questions");
      pty.await("review: ");
      assertEquals(0, pty.exit());
      assertTrue(pty.raw().contains("\u001b[1m"), "no colour at a terminal");
      pty.plain()
          .lines()
          .filter(line -> !line.startsWith("record: ") && !line.startsWith("review: "))
          .forEach(line -> assertTrue(line.length() <= 80, line));
    }
    assertTrue(saved().contains("2000-03 BBB: barter AAA take food give shells"), saved() + "");
    Terminal terminal = new Terminal();
    assertEquals(0, terminal.call("replay", folder.resolve("runs").resolve("toy-7")));
  }

  /** Looks around when asked first, then says no to whatever is asked, until a text comes. */
  private static void answersUntil(Pty pty, String text) throws Exception {
    int asked = 0;
    long end = System.nanoTime() + 120_000_000_000L;
    while (System.nanoTime() < end) {
      String all = pty.plain();
      if (all.contains(text)) {
        pty.await(text);
        return;
      }
      int questions = all.split("yes or no> ", -1).length - 1;
      if (questions > asked) {
        asked = questions;
        if (questions == 1) {
          pty.type("state");
          pty.await("Your regime");
          asked++;
        }
        pty.type("no");
      }
      Thread.sleep(50);
    }
    pty.await(text);
  }

  @Test
  void whatWasOrderedIsThereAfterAKillAndTheGameGoesOn() throws Exception {
    try (Pty pty = play()) {
      pty.await("2000-02> ");
      pty.type("order treaty AAA");
      pty.await("Chosen: Propose a closer treaty to Aville.");
      pty.type("done");
      pty.await("2000-03> ");
      pty.type("order barter AAA take food give shells");
      pty.await("Chosen: Offer Aville ");
      pty.kill();
    }
    assertTrue(saved().contains("2000-02 BBB: treaty AAA"));
    assertFalse(saved().stream().anyMatch(line -> line.startsWith("2000-03 BBB")));
    try (Pty pty = play()) {
      pty.await("1 of 4 months are");
      pty.await("2000-03> ");
      pty.type("quit");
      pty.await("the same command goes on from here");
      assertEquals(0, pty.exit());
    }
  }

  @Test
  void aLineThatWasNeverFinishedIsLeftOut() throws Exception {
    try (Pty pty = play()) {
      pty.await("2000-02> ");
      pty.type("done");
      pty.await("2000-03> ");
      pty.type("quit");
      assertEquals(0, pty.exit());
    }
    Files.writeString(
        folder.resolve("ada.session"), "2000-03 BBB: bart", StandardOpenOption.APPEND);
    try (Pty pty = play()) {
      pty.await("2000-03> ");
      pty.type("done");
      answersUntil(pty, "2000-04> ");
      pty.type("quit");
      assertEquals(0, pty.exit());
    }
    assertTrue(saved().contains("2000-03 BBB: nothing"), saved().toString());
    assertFalse(String.join("\n", saved()).contains("BBB: bart"));
  }
}
