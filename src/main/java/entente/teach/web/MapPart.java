package entente.teach.web;

import entente.report.Html;
import java.util.Map;

/**
 * The map, as the viewer sees the game.
 *
 * @param base what the paths of the page begin with
 * @param by what it is filled by; empty for the first choice
 */
record MapPart(Texts texts, Glance glance, String base, String by) {
  static final String NAME = "map";

  void write(Html html) {
    Map<String, String> choices = Maps.choices(glance);
    String chosen = choices.containsKey(by) ? by : choices.keySet().iterator().next();
    String path =
        base + "/map.svg?at=" + glance.room().version() + "&by=" + chosen.replace("*", "%2A");
    html.in("picture");
    String dark = "(prefers-color-scheme: dark)";
    String phone = "(max-width: 40rem)";
    source(html, dark + " and " + phone, path + "&dark=true&size=phone");
    source(html, phone, path + "&size=phone");
    source(html, dark, path + "&dark=true");
    String month = glance.month(glance.standing().turn() - 1);
    html.empty(
        "img",
        "src",
        path,
        "width",
        "720",
        "height",
        "500",
        "class",
        "map",
        "alt",
        texts.of("map.alt", month, texts.of(choices.getOrDefault(chosen, "map.power"))));
    html.out();
    if (choices.size() > 1) {
      html.in(
          "form",
          "hx-get",
          base + "/part/" + NAME,
          "hx-target",
          "#part-" + NAME,
          "hx-trigger",
          "change, submit",
          "class",
          "row",
          "method",
          "get",
          "action",
          base);
      html.leaf("label", texts.of("map.by"), "for", "map-by");
      html.in("select", "name", "by", "id", "map-by");
      choices.forEach(
          (cell, key) -> {
            if (cell.equals(chosen)) {
              html.leaf("option", texts.of(key), "value", cell, "selected", "selected");
            } else {
              html.leaf("option", texts.of(key), "value", cell);
            }
          });
      html.out().out();
    }
  }

  private static void source(Html html, String media, String path) {
    html.empty("source", "media", media, "srcset", path);
  }
}
