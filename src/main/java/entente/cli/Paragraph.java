package entente.cli;

import java.io.PrintWriter;

/** Prose in lines no longer than a width. */
record Paragraph(PrintWriter out, int width) {

  /**
   * Prints a text, broken between words.
   *
   * @param first what stands before its first line; later lines are indented as far
   */
  void print(String first, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.strip().split("\\s+")) {
      if (begun && line.length() + 1 + word.length() > width) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(first.length()));
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    out.println(line.toString().stripTrailing());
  }
}
