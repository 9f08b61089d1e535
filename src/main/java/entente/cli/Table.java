package entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text: words to the left, figures to the right, columns as wide as they need. */
final class Table {
  private final List<String> heads;
  private final int words;
  private boolean wordsLast;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param words how many of the first columns hold words
   */
  Table(int words, String... heads) {
    this.words = words;
    this.heads = List.of(heads);
  }

  Table(int words, List<String> heads) {
    this.words = words;
    this.heads = List.copyOf(heads);
  }

  void row(String... cells) {
    row(List.of(cells));
  }

  void row(List<String> cells) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(cells.size() + " cells under " + heads.size() + " heads");
    }
    rows.add(List.copyOf(cells));
  }

  /** The same table, its last column to the left too. */
  Table lastIsWords() {
    wordsLast = true;
    return this;
  }

  /** A text cut to a width, which shows. */
  static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "~";
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Prints it, each line indented. */
  void print(PrintWriter out, String indent) {
    int[] widths = new int[heads.size()];
    measure(heads, widths);
    rows.forEach(row -> measure(row, widths));
    out.println(line(heads, widths, indent));
    rows.forEach(row -> out.println(line(row, widths, indent)));
  }

  private static void measure(List<String> row, int[] widths) {
    for (int k = 0; k < widths.length; k++) {
      widths[k] = Math.max(widths[k], row.get(k).length());
    }
  }

  private String line(List<String> row, int[] widths, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (int k = 0; k < row.size(); k++) {
      String space = " ".repeat(widths[k] - row.get(k).length());
      line.append(k == 0 ? "" : "  ");
      boolean left = k < words || (wordsLast && k == row.size() - 1);
      line.append(left ? row.get(k) + space : space + row.get(k));
    }
    return line.toString().stripTrailing();
  }
}
