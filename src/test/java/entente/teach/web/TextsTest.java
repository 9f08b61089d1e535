package entente.teach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the pages is in one file, and in it alone. */
class TextsTest {
  private static final Path SOURCES = Path.of("src/main/java/entente/teach/web");
  private static final Path ENGLISH =
      Path.of("src/main/resources/entente/teach/web/texts.properties");

  @TempDir Path folder;

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void everyTextThatAPageAsksForIsThere() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    Matcher asked =
        Pattern.compile("(?:texts\\.of\\(|Denied\\([0-9]+, )\"([a-z.]+[a-z])\"").matcher(sources());
    int found = 0;
    while (asked.find()) {
      found++;
      if (!Texts.english().keys().contains(asked.group(1))) {
        missing.add(asked.group(1));
      }
    }
    assertTrue(found > 100, "found " + found);
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void noTextIsThereForNothing() throws IOException {
    String sources = sources();
    List<String> idle = new ArrayList<>();
    for (String key : Texts.english().keys()) {
      String last = key.substring(key.lastIndexOf('.') + 1);
      if (!sources.contains("\"" + key + "\"") && !sources.contains("\"" + last + "\"")) {
        idle.add(key);
      }
    }
    assertEquals(List.of(), idle);
  }

  @Test
  void aTranslationSaysWhatItLacksAndWhatNobodyAsksFor() throws IOException {
    String half =
        Files.readString(ENGLISH)
            .replace("front.join=Join", "front.join=Beitreten")
            .replaceFirst("(?m)^skip=.*$", "skipp=Zum Inhalt");
    Path german = folder.resolve("german.properties");
    Files.writeString(german, half);
    List<String> wrong = new ArrayList<>();
    Texts texts = Texts.of(german, wrong);
    assertEquals(
        List.of(
            german + ": has no text for skip.",
            german + ": knows a key skipp, which no page uses."),
        wrong);
    assertEquals("Beitreten", texts.of("front.join"));
  }
}
