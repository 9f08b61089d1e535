package entente.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fresh record, damaged in one way, is refused by every command that reads records. */
class BadRecordTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "bad", "records");
  private static final Map<String, Damage> DAMAGES = new TreeMap<>();
  @TempDir static Path folder;
  private static Path run;
  private final Terminal terminal = new Terminal();

  /** What becomes of the bytes of a file; none if it is deleted. */
  private interface Change {
    byte[] of(byte[] whole);
  }

  private record Damage(String file, Change change) {}

  private static void text(String name, String file, String old, String changed) {
    DAMAGES.put(
        name,
        new Damage(
            file,
            whole -> {
              String text = new String(whole, StandardCharsets.UTF_8);
              String after = text.replaceFirst(old, changed);
              if (after.equals(text)) {
                throw new IllegalStateException(name + " changes nothing");
              }
              return after.getBytes(StandardCharsets.UTF_8);
            }));
  }

  private static void bytes(String name, String file, Change change) {
    DAMAGES.put(name, new Damage(file, change));
  }

  private static byte[] flipped(byte[] whole) {
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;
    return flipped;
  }

  static {
    for (String table :
        List.of(
            "cells",
            "ledger",
            "events",
            "decisions",
            "answers",
            "contributions",
            "replies",
            "replyreasons",
            "outcomes",
            "fingerprints")) {
      bytes(table + "-flipped", table + ".csv", BadRecordTest::flipped);
    }
    bytes("ledger-cut-in-half", "ledger.csv", whole -> Arrays.copyOf(whole, whole.length / 2));
    bytes("decisions-missing", "decisions.csv", whole -> new byte[0]);
    bytes("cells-of-nulls", "cells.csv", whole -> new byte[whole.length]);
    text("events-with-a-row-more", "events.csv", "$", "9,9,2000-01,x,x,x,x,x,x,x,x\n");
    text("ledger-edited-by-hand", "ledger.csv", "0\\.5", "0.6");
    text("scenario-edited-by-hand", "scenario/main/toy.yaml", "turns: 24", "turns: 25");
    bytes("scenario-missing", "scenario/main/toy.yaml", whole -> new byte[0]);
    String manifest = "manifest.json";
    bytes("manifest-missing", manifest, whole -> new byte[0]);
    bytes("manifest-cut-in-half", manifest, whole -> Arrays.copyOf(whole, whole.length / 2));
    bytes("manifest-of-nulls", manifest, whole -> new byte[whole.length]);
    bytes("manifest-not-utf-8", manifest, whole -> new byte[] {'{', '"', (byte) 0xe9, '"', '}'});
    bytes("manifest-too-large", manifest, whole -> new byte[6_000_000]);
    text("manifest-not-json", manifest, "(?s).*", "format: 3\n");
    text("manifest-a-list", manifest, "(?s).*", "[]");
    text("manifest-deep", manifest, "(?s).*", "[".repeat(100_000));
    text("manifest-of-an-older-format", manifest, "\"format\" : 3", "\"format\" : 1");
    text("manifest-of-a-newer-format", manifest, "\"format\" : 3", "\"format\" : 4");
    text("manifest-format-a-word", manifest, "\"format\" : 3", "\"format\" : \"two\"");
    text("manifest-format-missing", manifest, "\"format\" : 3,", "");
    text("manifest-seed-missing", manifest, "\"seed\" : 1,", "");
    text("manifest-seed-a-word", manifest, "\"seed\" : 1,", "\"seed\" : \"x\",");
    text("manifest-seed-too-large", manifest, "\"seed\" : 1,", "\"seed\" : 99999999999999999999,");
    text("manifest-without-turns", manifest, "\"turns\" : 3", "\"turns\" : 0");
    text("manifest-of-a-million-turns", manifest, "\"turns\" : 3", "\"turns\" : 1000000");
    text("manifest-start-no-month", manifest, "\"2000-01\"", "\"2000-13\"");
    text("manifest-unknown-key", manifest, "\"seed\" : 1,", "\"seed\" : 1, \"sed\" : 1,");
    text("manifest-set-of-null", manifest, "\"sets\" : \\{ }", "\"sets\" : { \"a\" : null }");
    text("manifest-copy-outside", manifest, "scenario/main/toy.yaml", "../../toy.yaml");
    text("manifest-table-unknown", manifest, "\"ledger.csv\"", "\"leger.csv\"");
    text("manifest-wrong-hash", manifest, "\"sha256\" : \"[0-9a-f]{4}", "\"sha256\" : \"0000");
  }

  @BeforeAll
  static void playTheToy() {
    String toy = "configs/scenarios/toy.yaml";
    assertEquals(0, new Terminal().call("run", toy, "--turns", 3, "--quiet", "--runs-dir", folder));
    run = folder.resolve("toy-1");
  }

  static TreeSet<String> damages() {
    return new TreeSet<>(DAMAGES.keySet());
  }

  private static List<Path> inside() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("damages")
  void aDamagedRecordIsRefusedWithItsMessage(String name) throws IOException {
    Damage damage = DAMAGES.get(name);
    Path file = run.resolve(damage.file());
    byte[] whole = Files.readAllBytes(file);
    try {
      Files.write(file, damage.change().of(whole));
      if (name.endsWith("-missing") && Files.size(file) == 0) {
        Files.delete(file);
      }
      List<Path> before = inside();
      String said = refused("replay", run);
      if (!name.startsWith("scenario-") && !name.equals("manifest-wrong-hash")) {
        assertEquals(said, refused("explain", run, "--state", "AAA", "--turn", 1));
        assertEquals(said, refused("why", run, "--cell", "state.AAA.stability"));
      }
      assertEquals(before, inside());
      Expected.is(EXPECTED.resolve(name + ".expected"), said.replace(run.toString(), "RUN"));
    } finally {
      Files.write(file, whole);
    }
  }

  private String refused(Object... words) {
    assertEquals(2, terminal.call(words), terminal.out() + terminal.err());
    assertEquals("", terminal.out());
    assertFalse(terminal.err().contains("\tat "), terminal.err());
    return terminal.err();
  }
}
