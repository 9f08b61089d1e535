package entente.teach.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** What stands on the pages, by keys. A translation is one file more, of the same keys. */
public final class Texts {
  private static final String ENGLISH = "/entente/teach/web/texts.properties";

  private final Properties words;

  private Texts(Properties words) {
    this.words = words;
  }

  /** The English texts. */
  public static Texts english() throws IOException {
    try (InputStream in = Texts.class.getResourceAsStream(ENGLISH)) {
      if (in == null) {
        throw new IOException("the program's own file " + ENGLISH + " is missing");
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Texts(words);
    }
  }

  /**
   * Those of a file.
   *
   * @param wrong takes what is wrong with it, a sentence each: keys that miss, and unknown ones
   */
  public static Texts of(Path file, List<String> wrong) throws IOException {
    Properties english = english().words;
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      words.load(in);
    } catch (IllegalArgumentException e) {
      wrong.add(file + ": is no file of texts: " + e.getMessage());
    }
    for (String key : new TreeSet<>(english.stringPropertyNames())) {
      if (words.getProperty(key, "").isBlank()) {
        wrong.add(file + ": has no text for " + key + ".");
      }
    }
    for (String key : new TreeSet<>(words.stringPropertyNames())) {
      if (!english.containsKey(key)) {
        wrong.add(file + ": knows a key " + key + ", which no page uses.");
      }
    }
    return new Texts(words);
  }

  /** All keys. */
  List<String> keys() {
    return new ArrayList<>(new TreeSet<>(words.stringPropertyNames()));
  }

  /**
   * A text.
   *
   * @param parts what stands for {0}, {1} … in it
   */
  String of(String key, Object... parts) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    for (int k = 0; k < parts.length; k++) {
      text = text.replace("{" + k + "}", String.valueOf(parts[k]));
    }
    return text;
  }
}
