package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  private static final String TOY = "configs/scenarios/toy.yaml";
  private final Terminal terminal = new Terminal();
  @TempDir Path runs;

  @Test
  void aGameIsToldMonthByMonthAndTheSameUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      assertEquals(0, terminal.call("run", TOY, "--seed", 3, "--runs-dir", runs));
      String told = terminal.out();
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(0, terminal.call("run", TOY, "--seed", 3, "--runs-dir", runs));
      assertEquals(told.replace("toy-3", "toy-3-2"), terminal.out());
      assertTrue(told.matches("(?s)2\\d{3}-\\d\\d\n  .*"), told);
      assertTrue(told.contains(" acted for its "), told);
      assertTrue(told.contains("Where each state ended"), told);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void quietPrintsOneLineOnly() {
    assertEquals(0, terminal.call("run", TOY, "--quiet", "--turns", 3, "--runs-dir", runs));
    assertEquals("record: " + runs.resolve("toy-1"), terminal.out().strip());
  }

  @Test
  void anotherProgramGetsOneJsonObject() throws IOException {
    assertEquals(0, terminal.call("run", TOY, "--json", "--turns", 3, "--runs-dir", runs));
    JsonNode run = new ObjectMapper().readTree(terminal.out());
    assertEquals("toy", run.get("scenario").asText());
    assertEquals(3, run.get("turns").asInt());
    assertTrue(run.get("states").get(0).get("stability").isDouble());
    assertTrue(Files.isDirectory(Path.of(run.get("record").asText())));
  }

  @Test
  void theSameRunIsReplayed() {
    terminal.call("run", TOY, "--turns", 5, "--set", "dyad.AAA.BBB.trust=0.3", "--runs-dir", runs);
    assertEquals(0, terminal.call("replay", runs.resolve("toy-1")));
    assertTrue(terminal.out().startsWith("same run: 5 turns, fingerprint "), terminal.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
  void aRecordMadeUnderAnotherLocaleIsReplayedHere(String locale) {
    Locale here = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertEquals(0, terminal.call("run", TOY, "--turns", 3, "--runs-dir", runs, "--quiet"));
    } finally {
      Locale.setDefault(here);
    }
    assertEquals(0, terminal.call("replay", runs.resolve("toy-1")), terminal.out());
    terminal.call("run", TOY, "--turns", 3, "--runs-dir", runs, "--quiet");
    assertEquals(0, terminal.call("compare", runs.resolve("toy-1"), runs.resolve("toy-1-2")));
  }

  @Test
  void anotherRunIsToldByTheFirstTurnThatDiffers() throws IOException {
    terminal.call("run", TOY, "--turns", 5, "--runs-dir", runs);
    Path manifest = runs.resolve("toy-1/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("\"seed\" : 1", "\"seed\" : 2"));
    assertEquals(1, terminal.call("replay", runs.resolve("toy-1")));
    assertTrue(terminal.out().startsWith("another run: it first differs"), terminal.out());
  }

  @Test
  void aRecordOfAnotherEngineIsNotReplayedUnasked() throws IOException {
    terminal.call("run", TOY, "--turns", 2, "--runs-dir", runs);
    Path manifest = runs.resolve("toy-1/manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(
        manifest, text.replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"9\""));
    assertEquals(2, terminal.call("replay", runs.resolve("toy-1")));
    assertTrue(terminal.err().contains("engine version 9"), terminal.err());
    assertEquals(0, terminal.call("replay", runs.resolve("toy-1"), "--any-engine"));
  }

  @Test
  void whereNothingCanBeWrittenNoGameIsPlayed() throws IOException {
    Path file = Files.createFile(runs.resolve("file"));
    assertEquals(1, terminal.call("run", TOY, "--runs-dir", file));
    assertEquals("", terminal.out());
    assertTrue(terminal.err().startsWith("The record cannot be written: "), terminal.err());
    assertFalse(terminal.err().contains("\tat "));
  }
}
