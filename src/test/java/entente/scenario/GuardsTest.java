package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {
  @TempDir Path folder;

  private Problem only(byte[] bytes) throws IOException {
    Path file = folder.resolve("tiny.yaml");
    Files.write(file, bytes);
    return Tiny.only(ScenarioReader.read(file));
  }

  private static boolean says(Reading reading, String part) {
    return reading.problems().stream().anyMatch(p -> p.message().contains(part));
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    Problem problem = Tiny.only(ScenarioReader.read(folder.resolve("none.yaml")));
    assertTrue(problem.message().endsWith("cannot be read: there is no such file."));
  }

  @Test
  void ofAFileThatIsNotThereTheOneThatWasMeantIsNamed() throws IOException {
    Path meant = Files.writeString(folder.resolve("tiny.yaml"), "");
    Problem problem = Tiny.only(ScenarioReader.read(folder.resolve("tyni.yaml")));
    assertTrue(
        problem.message().endsWith("there is no such file.\nMaybe " + meant + " was meant."),
        problem.message());
  }

  @Test
  void aFolderIsNoScenario() {
    Problem problem = Tiny.only(ScenarioReader.read(folder));
    assertTrue(problem.message().contains("cannot be read"), problem.message());
  }

  @Test
  void aFileLargerThanTheLimitIsNotRead() throws IOException {
    assertEquals(
        "The file is larger than 5000000 bytes, the most that is read.",
        only(new byte[5_000_001]).message());
  }

  @Test
  void aFileThatIsNotUtf8IsToldWhere() throws IOException {
    Problem problem = only("scenario: tiny\ntitle: é".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(problem.message().startsWith("The file is not UTF-8 here."));
    assertEquals(2, problem.line());
    assertEquals(8, problem.column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\n", "# nothing but a comment\n"})
  void anEmptyFileIsToldWhatAScenarioHas(String text) throws IOException {
    Problem problem = only(text.getBytes(StandardCharsets.UTF_8));
    assertTrue(problem.message().startsWith("The file "), problem.message());
    assertTrue(problem.message().contains("scenario"), problem.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a, b]", "word", "42"})
  void aFileThatIsNoBlockIsRefused(String text) {
    assertEquals(
        "The file must be a block of keys, such as scenario: name.",
        Tiny.only(Tiny.read(text)).message());
  }

  @Test
  void whatIsNotYamlIsToldWhere() {
    Problem problem = Tiny.only(Tiny.read("scenario: tiny\ntitle: [a, b\nturns: 3\n"));
    assertTrue(problem.message().startsWith("This is not YAML: "), problem.message());
    assertEquals(3, problem.line());
  }

  @Test
  void aControlCharacterIsToldWhere() {
    Problem problem = Tiny.only(Tiny.read("scenario: tiny\ntitle: a\u0007b\n"));
    assertEquals("The character U+0007 may not stand in a text file.", problem.message());
    assertEquals(2, problem.line());
    assertEquals(9, problem.column());
  }

  /**
   * A record is written in UTF-8, in which half a character is an error: better before the game.
   */
  @Test
  void anEscapeIsAWholeCharacter() {
    assertTrue(says(Tiny.read("title: \"a\\uD83Db\"\n"), "U+D83D is half a character"));
    assertTrue(says(Tiny.read("\"a\\uDE00\": b\n"), "U+DE00 is half a character"));
    assertFalse(says(Tiny.read("title: \"a\\uD83D\\uDE00b\"\n"), "half a character"));
  }

  @Test
  void aKeyGivenTwiceIsAProblem() {
    Problem problem = Tiny.only(Tiny.with("turns: 24", "turns: 24\nturns: 12"));
    assertEquals("Key turns is given twice; first in line 6.", problem.message());
    assertEquals(7, problem.line());
  }

  @Test
  void anchorsAndAliasesAreRefused() {
    Reading reading =
        Tiny.with("power: 0.3\n    stability: 0.7", "power: &p 0.3\n    stability: *p");
    assertEquals(2, reading.problems().size());
    assertTrue(says(reading, "Anchors and aliases are not part of the format."));
  }

  @Test
  void aBombOfAliasesIsRefusedAtOnce() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int k = 1; k < 60; k++) {
      bomb.append("a" + k + ": &a" + k + " [*a" + (k - 1) + ", *a" + (k - 1) + "]\n");
    }
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertTrue(says(Tiny.read(bomb.toString()), "Anchors and aliases")));
  }

  @Test
  void aRecursiveAliasIsRefused() {
    assertTrue(says(Tiny.read("states: &s\n  AAA: *s\n"), "Anchors and aliases"));
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "states: " + "[".repeat(100_000) + "]".repeat(100_000);
    assertTrue(says(Tiny.read(deep), "nested deeper than 12"));
  }

  @Test
  void tagsAreRefused() {
    assertTrue(says(Tiny.with("power: 0.3", "power: !!float 0.3"), "are not allowed"));
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertEquals(
        "A second document begins; a file holds only one.",
        Tiny.only(Tiny.read(Tiny.text() + "---\nmore: 1\n")).message());
  }

  @Test
  void aKeyThatIsNoWordIsRefused() {
    assertTrue(says(Tiny.read(Tiny.text() + "? [a, b]\n: 1\n"), "A key must be a word."));
  }

  @Test
  void aSectionOfTheWrongShapeIsAProblem() {
    assertTrue(says(Tiny.read("scenario: tiny\nstates: many\n"), "states is \"many\""));
    assertTrue(says(Tiny.read("scenario: tiny\nstates: [AAA]\n"), "states is a list"));
  }

  @Test
  void whatEveryScenarioNeedsIsMissed() {
    Reading reading = Tiny.read("about: nothing\n");
    assertTrue(says(reading, "needs a text at scenario"));
    assertTrue(says(reading, "needs a text at title"));
    assertTrue(says(reading, "needs a text at start"));
    assertTrue(says(reading, "needs turns"));
    assertTrue(says(reading, "has no states"));
  }

  @Test
  void theScenarioIsCalledLikeItsFile() {
    assertEquals(
        "scenario is tony; it must be the file's name without .yaml, tiny.",
        Tiny.only(Tiny.with("scenario: tiny", "scenario: tony")).message());
  }

  @Test
  void astronomicallyManyStatesAreRefused() {
    StringBuilder text = new StringBuilder("states:\n");
    for (int k = 0; k < 17_576; k++) {
      char a = (char) ('A' + k / 676);
      char b = (char) ('A' + k / 26 % 26);
      char c = (char) ('A' + k % 26);
      text.append("  ").append(a).append(b).append(c).append(": {}\n");
    }
    assertTrue(says(Tiny.read(text.toString()), "So many names would make"));
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    assertTrue(Tiny.read("\uFEFF" + Tiny.text()).problems().isEmpty());
  }

  @Test
  void linesMayEndLikeOnWindows() {
    assertTrue(Tiny.read(Tiny.text().replace("\n", "\r\n")).problems().isEmpty());
  }
}
