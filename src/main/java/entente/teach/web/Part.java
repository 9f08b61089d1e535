package entente.teach.web;

import entente.report.Html;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A part of a page that is fetched again when something changes.
 *
 * @param name its name in paths
 * @param heading the key of its heading; empty if it has none
 * @param events what it is fetched again after
 * @param body writes what is in it
 */
record Part(String name, String heading, String events, Consumer<Html> body) {

  /** Where it lies in the page. */
  String id() {
    return "part-" + name;
  }

  /** Writes it into a page. */
  void write(Html html, Texts texts, String base) {
    String trigger =
        Arrays.stream(events.split(" "))
            .map(event -> "sse:" + event)
            .collect(Collectors.joining(", "));
    if (heading.isEmpty()) {
      html.in("section", "class", "part " + name, "id", name);
    } else {
      html.in("section", "class", "part " + name, "id", name, "aria-labelledby", name + "-h");
      html.leaf("h2", texts.of(heading), "id", name + "-h");
    }
    html.in(
        "div",
        "id",
        id(),
        "hx-get",
        base + "/part/" + name,
        "hx-trigger",
        trigger,
        "hx-swap",
        "innerHTML");
    body.accept(html);
    html.out().out();
  }

  /** What is in it, alone. */
  String alone() {
    Html html = new Html();
    body.accept(html);
    return html.toString();
  }
}
