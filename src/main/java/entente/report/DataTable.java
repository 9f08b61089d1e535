package entente.report;

import java.util.ArrayList;
import java.util.List;

/** A table of a page: words to the left, figures to the right; on a narrow screen it scrolls. */
final class DataTable {
  private static final int MANY = 7;

  private final String caption;
  private final int words;
  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();
  private boolean linked;

  /**
   * An empty table.
   *
   * @param caption what it says
   * @param words how many of the first columns hold words; the first is the head of its row
   */
  DataTable(String caption, int words, List<String> heads) {
    this.caption = caption;
    this.words = words;
    this.heads = List.copyOf(heads);
  }

  DataTable row(List<String> cells) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(cells.size() + " cells under " + heads.size() + " heads");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  DataTable row(String... cells) {
    return row(List.of(cells));
  }

  /** The same, where the head of a row is a link to the part of the page that is called so. */
  DataTable linked() {
    linked = true;
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void write(Html html) {
    html.in("div").leaf("p", caption, "class", "caption");
    html.in("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.in("table", "aria-label", caption, "class", kind());
    html.in("thead").in("tr");
    for (int k = 0; k < heads.size(); k++) {
      html.leaf("th", heads.get(k), "scope", "col", "class", k < words ? "word" : "figure");
    }
    html.out().out().in("tbody");
    rows.forEach(row -> write(html, row));
    html.out().out().out().out();
  }

  /** How its columns are set: close together if they are many. */
  private String kind() {
    return linked ? "linked" : heads.size() > MANY ? "dense" : "roomy";
  }

  private void write(Html html, List<String> row) {
    html.in("tr").in("th", "scope", "row");
    if (linked) {
      html.leaf("a", row.get(0), "href", "#" + row.get(0));
    } else {
      html.say(row.get(0));
    }
    html.out();
    for (int k = 1; k < row.size(); k++) {
      html.leaf("td", row.get(k), "class", k < words ? "word" : "figure");
    }
    html.out();
  }

  /** Folded away under a line that opens it. */
  void folded(Html html, String summary) {
    html.in("details").leaf("summary", summary);
    write(html);
    html.out();
  }
}
