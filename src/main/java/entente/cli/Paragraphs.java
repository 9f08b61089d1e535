package entente.cli;

import com.google.common.base.Splitter;
import java.io.PrintWriter;

/**
 * Prints sentences in lines of at most {@value #WIDTH} characters.
 *
 * @param out where
 */
record Paragraphs(PrintWriter out) {
  private static final int WIDTH = 80;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** A sentence; the lines after the first are indented as far as the first one's lead. */
  void print(String lead, String text) {
    StringBuilder line = new StringBuilder(lead);
    boolean begun = false;
    for (String word : WORDS.split(text)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(" ".repeat(lead.length()));
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    out.println(line.toString().stripTrailing());
  }
}
