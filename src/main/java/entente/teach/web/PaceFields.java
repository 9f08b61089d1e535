package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Pace;

/** The fields of a form that say how a session goes on. */
record PaceFields(Texts texts) {

  void write(Html html, Pace pace) {
    minutes(html, "orders", pace.orders());
    minutes(html, "answers", pace.answers());
    check(html, "ready", pace.whenReady());
    check(html, "due", pace.whenDue());
  }

  private void minutes(Html html, String name, int seconds) {
    html.leaf("label", texts.of("pace." + name), "for", "pace-" + name);
    html.empty(
        "input",
        "id",
        "pace-" + name,
        "name",
        name,
        "inputmode",
        "decimal",
        "maxlength",
        "6",
        "size",
        "6",
        "autocomplete",
        "off",
        "value",
        seconds == 0 ? "" : minutes(seconds));
  }

  private static String minutes(int seconds) {
    return seconds % 60 == 0 ? "" + seconds / 60 : entente.explain.Figures.fixed(seconds / 60.0, 2);
  }

  private void check(Html html, String name, boolean on) {
    html.in("label", "class", "check");
    if (on) {
      html.empty("input", "type", "checkbox", "name", name, "value", "on", "checked", "checked");
    } else {
      html.empty("input", "type", "checkbox", "name", name, "value", "on");
    }
    html.say(" " + texts.of("pace." + name)).out();
  }
}
