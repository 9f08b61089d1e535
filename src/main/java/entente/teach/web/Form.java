package entente.teach.web;

import entente.report.Html;

/**
 * A form that does something and shows a part of the page anew.
 *
 * @param base what the paths of the page begin with
 * @param part the part that is shown anew
 */
record Form(Html html, String base, String part) {

  /** Opens a form. */
  Html open(String what, String... more) {
    String path = base + "/do/" + what;
    String[] own = {
      "method",
      "post",
      "action",
      path,
      "hx-post",
      path,
      "hx-target",
      "#part-" + part,
      "hx-swap",
      "innerHTML"
    };
    String[] all = java.util.Arrays.copyOf(own, own.length + more.length);
    System.arraycopy(more, 0, all, own.length, more.length);
    return html.in("form", all);
  }

  /** Something that the form sends along. */
  void with(String name, String value) {
    html.empty("input", "type", "hidden", "name", name, "value", value);
  }

  /** A form that is but a button. */
  void button(String what, String label, String... more) {
    open(what, more);
    html.leaf("button", label, "type", "submit").out();
  }

  /** A form that is but a button, and sends something along. */
  void sending(String what, String name, String value, String label, String spoken) {
    open(what);
    with(name, value);
    html.leaf("button", label, "type", "submit", "aria-label", spoken).out();
  }
}
