package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Debian;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises from the shell. */
class ExercisesCommandTest {
  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  private String called(Object... words) {
    assertEquals(0, terminal.call(words), terminal.err());
    return terminal.out();
  }

  @Test
  void theListNamesEveryExerciseWithItsSeats() {
    String list = called("exercise", "list");
    assertEquals(6, list.lines().filter(line -> line.matches("[a-z-]+")).count(), list);
    assertTrue(
        list.contains("Holding the alliance: intermediate, 120 minutes, 12 months, seats USA, KOR"),
        list);
  }

  @Test
  void whatStudentsMaySeeKeepsTheSecrets() {
    String students = called("exercise", "show", "the-empty-promise");
    assertFalse(students.replaceAll("\\s+", " ").contains("You doubt that it can"), students);
    assertTrue(
        called("exercise", "show", "the-empty-promise", "--teacher")
            .replaceAll("\\s+", " ")
            .contains("You doubt that it can"));
    students.lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void everyShippedExerciseIsFine() {
    for (String name : List.of("alone", "beijings-dilemma", "the-entente-without-a-treaty")) {
      assertTrue(called("exercise", "check", name).startsWith(name + ": fine, "));
      Path file = Path.of("configs/exercises").resolve(name + ".yaml");
      assertEquals(called("exercise", "check", name), called("check", file));
    }
  }

  @Test
  void sheetsAreWrittenWholeAndNeverOverAnother() throws IOException {
    called("exercise", "handout", "alone", "--out", folder);
    String told = called("exercise", "handout", "alone", "--out", folder);
    assertTrue(told.contains("alone-key-2.html"), told);
    assertEquals(
        Files.readString(folder.resolve("alone-key.html")),
        Files.readString(folder.resolve("alone-key-2.html")));
    assertTrue(
        Files.readString(folder.resolve("alone-students.html")).contains("Security Council"));
  }

  @Test
  void aChromiumPrintsThemAsPdf() throws IOException {
    Debian.program("/usr/bin/chromium", "chromium");
    called("exercise", "handout", "alone", "--out", folder, "--pdf");
    for (String sheet : List.of("students", "teacher", "key")) {
      byte[] pdf = Files.readAllBytes(folder.resolve("alone-" + sheet + ".pdf"));
      assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
      assertTrue(pdf.length > 10_000, sheet + " has " + pdf.length + " bytes");
    }
  }

  @Test
  void strengthIsTheSameWhenItIsMeasuredAgain() {
    String told = called("exercise", "strength", "shells-for-satellites", "--games", 3, "--checks");
    assertEquals(
        told, called("exercise", "strength", "shells-for-satellites", "--games", 3, "--checks"));
    assertTrue(told.contains("technology"), told);
  }
}
