package entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The page: heading, contents and the sections one after the other, with all that it needs in it.
 */
final class Page {
  private static final String STYLE = "page.css";

  private Page() {}

  /**
   * What stands around the parts.
   *
   * @param over a line above the heading
   * @param heading the page's heading
   * @param title what a browser calls the page
   * @param made by what it was made, from what: sentences at its end
   */
  record Head(String over, String heading, String title, String made) {}

  /**
   * A part of the page.
   *
   * @param id its name in links
   * @param title its heading
   * @param link what the contents call it
   * @param body writes what stands under the heading
   */
  record Part(String id, String title, String link, Body body) {}

  /** Writes what stands under a heading. */
  interface Body {
    void write(Html html) throws IOException;
  }

  /** Writes it. */
  static Html of(Head head, List<Part> parts) throws IOException {
    Html html = begun(head.title(), style());
    html.in("header").leaf("p", head.over(), "class", "over");
    html.leaf("h1", head.heading()).out();
    contents(parts, html);
    html.in("main");
    for (Part part : parts) {
      html.in("section", "id", part.id(), "aria-labelledby", part.id() + "-h");
      html.leaf("h2", part.title(), "id", part.id() + "-h");
      part.body().write(html);
      html.out();
    }
    html.out();
    html.in("footer");
    html.par(
        "What a model does is no forecast. Intervals speak of chance within the model alone, not of"
            + " what it leaves out. "
            + head.made());
    return html.out().out().out();
  }

  /** A page up to its heading: nothing is asked of the network, and keys skip to the contents. */
  static Html begun(String title, String style) {
    Html html = new Html();
    html.raw("<!DOCTYPE html>\n");
    html.in("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").in("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.leaf("title", title);
    html.in("style").raw(style).out().out();
    html.in("body").leaf("a", "To the contents", "class", "skip", "href", "#contents");
    return html;
  }

  private static void contents(List<Part> parts, Html html) {
    html.in("nav", "id", "contents", "aria-label", "Contents").in("ol");
    for (Part part : parts) {
      html.in("li").leaf("a", part.link(), "href", "#" + part.id()).out();
    }
    html.out().out();
  }

  static String style() throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("/entente/report/" + STYLE)) {
      if (in == null) {
        throw new IOException("the program's own file " + STYLE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      StringBuilder inks = new StringBuilder();
      for (Ink ink : Ink.values()) {
        String colour = "var(--" + ink.css() + ")";
        inks.append('.').append(ink.css()).append("{--ink:").append(colour).append("}\n");
      }
      return text.replace("/* light */", Ink.lightStyle()).replace("/* dark */", Ink.darkStyle())
          + inks;
    }
  }
}
