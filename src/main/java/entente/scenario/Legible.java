package entente.scenario;

import java.util.Locale;

/** What a file or a user said, fit to be printed: no control characters, and nothing overlong. */
public final class Legible {
  private static final int LONGEST_WORD = 120;
  private static final int LONGEST = 2000;

  private Legible() {}

  /** A text in one line. */
  public static String line(String text) {
    return cut(plain(cut(text, LONGEST))).strip();
  }

  /** A message, whose advice keeps the line of its own. */
  static String message(String text) {
    int advice = text.lastIndexOf("\nMaybe ");
    return advice < 0
        ? line(text)
        : line(text.substring(0, advice)) + "\n" + line(text.substring(advice + 1));
  }

  private static String cut(String text, int most) {
    return text.length() <= most
        ? text
        : text.substring(0, most) + "… (" + (text.length() - most) + " more characters)";
  }

  /** The same without the ends of words that are overlong. */
  private static String cut(String text) {
    StringBuilder out = new StringBuilder();
    int begin = 0;
    for (int k = 0; k <= text.length(); k++) {
      if (k == text.length() || text.charAt(k) == ' ') {
        out.append(text, begin, Math.min(k, begin + LONGEST_WORD));
        out.append(k > begin + LONGEST_WORD ? "…" : "").append(k < text.length() ? " " : "");
        begin = k + 1;
      }
    }
    return out.toString();
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (hidden(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** Whether a character moves the cursor, turns the line round or cannot be seen. */
  private static boolean hidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
