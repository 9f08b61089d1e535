package entente.fuzz;

import com.google.common.hash.Hashing;
import entente.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Damaged records, asked for in all ways. Half of the time the manifest is made to fit the damage,
 * as somebody might who edits a table by a tool, so that the tables themselves are read.
 */
final class RecordFuzz implements Fuzz {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("replay"),
          List.of("explain", "--state", "AAA", "--turn", "2"),
          List.of("why", "--cell", "dyad.BBB.AAA.trust"),
          List.of("why", "--cell", "dyad.AAA.BBB.dependency", "--turn", "1"));

  private final Path record;
  private final List<Path> parts;

  RecordFuzz(Path folder) throws IOException {
    StringWriter said = new StringWriter();
    int code =
        call(
            said,
            List.of(
                "run",
                "configs/scenarios/toy.yaml",
                "--turns",
                "3",
                "--quiet",
                "--runs-dir",
                folder.toString()));
    if (code != 0) {
      throw new IllegalStateException(said.toString());
    }
    record = folder.resolve("toy-1");
    try (Stream<Path> walk = Files.walk(record)) {
      parts = walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Override
  public void attempt(SplittableRandom random) throws IOException {
    Path part = parts.get(random.nextInt(parts.size()));
    byte[] before = Files.readAllBytes(part);
    Path manifest = record.resolve("manifest.json");
    String list = Files.readString(manifest);
    byte[] spoilt = spoilt(before, random);
    List<String> question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
    try {
      Files.write(part, spoilt);
      boolean fits = !part.equals(manifest) && random.nextBoolean();
      if (fits) {
        Files.writeString(manifest, fitted(list, before, spoilt));
      }
      boolean mustRefuse = !fits && part.getParent().equals(record) && !part.equals(manifest);
      ask(question, mustRefuse && !java.util.Arrays.equals(before, spoilt));
    } finally {
      Files.write(part, before);
      Files.writeString(manifest, list);
    }
  }

  private static String fitted(String manifest, byte[] before, byte[] after) {
    return manifest
        .replace(hash(before), hash(after))
        .replace("\"bytes\" : " + before.length, "\"bytes\" : " + after.length);
  }

  private static String hash(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }

  private static byte[] spoilt(byte[] whole, SplittableRandom random) {
    if (whole.length < 500_000 && random.nextInt(3) > 0) {
      String text = new String(whole, StandardCharsets.UTF_8);
      return new Mutations(random).several(text).getBytes(StandardCharsets.UTF_8);
    }
    byte[] spoilt = whole.clone();
    spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
    return spoilt;
  }

  private void ask(List<String> question, boolean mustRefuse) {
    StringWriter said = new StringWriter();
    List<String> words = new java.util.ArrayList<>(question);
    words.add(1, record.toString());
    int code = call(said, words);
    String text = said.toString();
    if (text.contains("defect") || text.contains("\tat ") || code > 2) {
      throw new AssertionError(words + " gives " + code + ": " + text);
    }
    if (mustRefuse && code != 2) {
      throw new AssertionError(words + " does not see the damage: " + code);
    }
  }

  private static int call(StringWriter said, List<String> words) {
    StringWriter out = new StringWriter();
    String[] called = words.toArray(String[]::new);
    return Main.commandLine(new PrintWriter(out), new PrintWriter(said), called).execute(called);
  }
}
