package entente.teach.web;

import entente.report.Html;
import java.util.function.Consumer;

/**
 * The frame of every page: what it loads, its head, and where problems and lost connections are
 * told.
 */
record Shell(Texts texts) {
  private static final String SETTINGS =
      "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"allowScriptTags\":false,"
          + "\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"refreshOnHistoryMiss\":true,"
          + "\"responseHandling\":[{\"code\":\"204\",\"swap\":false},{\"code\":\"[23]..\",\"swap\":true},"
          + "{\"code\":\"[45]..\",\"swap\":true,\"error\":true,\"target\":\"#problem\","
          + "\"swapOverride\":\"innerHTML\"}]}";

  /** A page that stands still. */
  String still(String title, Consumer<Html> main) {
    return page(title, "", "", html -> {}, main);
  }

  /**
   * A page that is kept up to date.
   *
   * @param over a line above the title
   * @param live the path of its stream of changes; empty if it stands still
   * @param beside what stands beside the title
   */
  String page(String title, String over, String live, Consumer<Html> beside, Consumer<Html> main) {
    Html html = new Html();
    html.in("html", "lang", texts.of("language")).in("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "htmx-config", "content", SETTINGS);
    html.leaf("title", over.isEmpty() ? title : title + " – " + over);
    html.empty("link", "rel", "icon", "href", "/assets/icon.svg");
    html.empty("link", "rel", "stylesheet", "href", "/assets/class.css");
    for (String script : new String[] {"htmx.js", "sse.js", "class.js"}) {
      html.leaf("script", "", "src", "/assets/" + script, "defer", "defer");
    }
    html.out();
    if (live.isEmpty()) {
      html.in("body");
    } else {
      html.in("body", "hx-ext", "sse", "sse-connect", live);
    }
    html.leaf("a", texts.of("skip"), "class", "skip", "href", "#main");
    html.in("header", "class", "top").in("div");
    if (!over.isEmpty()) {
      html.leaf("p", over, "class", "over");
    }
    html.leaf("h1", title).out();
    beside.accept(html);
    html.out();
    html.leaf("p", texts.of("offline"), "id", "offline", "role", "status", "hidden", "hidden");
    html.leaf("div", "", "id", "problem", "role", "alert");
    html.in("main", "id", "main");
    main.accept(html);
    html.out();
    html.out().out();
    return "<!DOCTYPE html>\n" + html;
  }
}
