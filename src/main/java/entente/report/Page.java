package entente.report;

import entente.store.Engine;
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

  /** Writes it. */
  static Html of(Material material, List<Section> sections) throws IOException {
    Html html = new Html();
    String title = material.file().title();
    html.raw("<!DOCTYPE html>\n");
    html.in("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").in("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.leaf("title", title + " – a batch of " + Words.count(material.manifest().runs(), "run"));
    html.in("style").raw(style()).out().out();
    html.in("body").leaf("a", "To the contents", "class", "skip", "href", "#contents");
    html.in("header").leaf("p", "Entente, batch " + material.manifest().name(), "class", "over");
    html.leaf("h1", title).out();
    contents(sections, html);
    html.in("main");
    for (Section section : sections) {
      html.in("section", "id", section.id(), "aria-labelledby", section.id() + "-h");
      html.leaf("h2", section.title(), "id", section.id() + "-h");
      section.write(material, html);
      html.out();
    }
    html.out();
    footer(material, html);
    return html.out().out();
  }

  private static void contents(List<Section> sections, Html html) {
    html.in("nav", "id", "contents", "aria-label", "Contents").in("ol");
    for (Section section : sections) {
      html.in("li").leaf("a", section.title(), "href", "#" + section.id()).out();
    }
    html.out().out();
  }

  private static void footer(Material material, Html html) {
    html.in("footer");
    html.par(
        "What a model does is no forecast. Intervals speak of chance within the model alone, not of"
            + " what it leaves out. Made by entente report, version "
            + Engine.here().version()
            + ", from batch "
            + material.manifest().name()
            + "; the same batch gives the same page.");
    html.out();
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
