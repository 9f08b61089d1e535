package entente.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A page of its own, with all that it needs in it, to be read on a screen or printed.
 *
 * @param over a line above the title
 * @param title the title
 * @param parts one after the other
 * @param foot the last line
 */
public record Paper(String over, String title, List<Part> parts, String foot) {
  private static final String PRINT =
      """
      .bar{display:inline-block;height:.7em;background:var(--blue);vertical-align:baseline}
      .bar.other{background:var(--orange)}
      .yes{color:var(--green);font-weight:650}
      .no{color:color-mix(in srgb,var(--vermillion) 70%,var(--text));font-weight:650}
      .turning td{background:var(--soft)}
      .unheard td:first-child{border-left:4px solid var(--orange)}
      .write{border-bottom:1px solid var(--muted);height:1.8rem}
      td{vertical-align:top}
      pre+p{margin-top:.8rem}
      .share{white-space:nowrap}
      tr:has(>.share)>td:first-child{min-width:8.5rem}
      @media (max-width:40rem){article td:first-child{min-width:8rem}article td:last-child{min-width:14rem}}
      @media (max-width:40rem){.heard>td:nth-child(2),.unheard>td:nth-child(2){min-width:15rem}}
      @media print{
        @page{margin:18mm 16mm}
        body{max-width:none;padding:0;font-size:10.5pt;background:#fff;color:#000}
        nav,.skip{display:none}
        .write{height:1.7rem}
        h3{margin-top:1.1rem}
        section[id^=seat]{break-before:page}
        h2,h3{break-after:avoid}
        tr,li,figure{break-inside:avoid}
        section{margin-top:1.2rem}
      }
      """;

  /** Keeps a copy of the parts. */
  public Paper {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the page.
   *
   * @param id its name in links
   * @param title its heading
   * @param body writes what stands under it
   */
  public record Part(String id, String title, Consumer<Html> body) {}

  /** The page as HTML that is XML too. */
  public String html() throws IOException {
    Html html = Page.begun(title + " – " + over, Page.style() + PRINT);
    html.in("header").leaf("p", over, "class", "over").leaf("h1", title).out();
    html.in("nav", "id", "contents", "aria-label", "Contents").in("ol");
    for (Part part : parts) {
      html.in("li").leaf("a", part.title(), "href", "#" + part.id()).out();
    }
    html.out().out().in("main");
    for (Part part : parts) {
      html.in("section", "id", part.id(), "aria-labelledby", part.id() + "-h");
      html.leaf("h2", part.title(), "id", part.id() + "-h");
      part.body().accept(html);
      html.out();
    }
    html.out().in("footer").par(foot).out();
    return html.out().out().toString();
  }

  /**
   * Writes a table.
   *
   * @param heads the heads of its columns
   * @param rows its rows, as long as the heads
   */
  public static void table(Html html, List<String> heads, List<List<String>> rows) {
    html.in("div", "class", "scroll", "tabindex", "0").in("table").in("thead").in("tr");
    heads.forEach(head -> html.leaf("th", head, "scope", "col"));
    html.out().out().in("tbody");
    for (List<String> row : rows) {
      html.in("tr");
      row.forEach(cell -> html.leaf("td", cell));
      html.out();
    }
    html.out().out().out();
  }

  /** Writes a list of sentences. */
  public static void list(Html html, String element, List<String> items) {
    html.in(element);
    items.forEach(item -> html.leaf("li", item));
    html.out();
  }
}
