package entente.teach.web;

import entente.report.Html;
import entente.teach.Wording;
import entente.teach.room.Room;
import entente.teach.room.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Messages, the latest first, and a form to write one.
 *
 * @param viewer the seat's code; empty for the facilitator, who reads all
 * @param base what the paths of the page begin with
 */
record WordsPart(Texts texts, Room room, String viewer, String base) {
  static final String NAME = "words";

  void write(Html html) {
    List<Said> said =
        new ArrayList<>(
            room.messages().stream()
                .filter(one -> viewer.isEmpty() || one.concerns(viewer))
                .toList());
    Collections.reverse(said);
    if (said.isEmpty()) {
      html.leaf("p", texts.of("words.none"), "class", "quiet");
      return;
    }
    html.in("ul", "class", "messages", "aria-live", "polite");
    for (Said one : said) {
      html.in("li");
      String to = one.to().stream().map(this::who).collect(Collectors.joining(", "));
      html.leaf("p", texts.of("words.who", who(one.from()), to), "class", "over");
      html.leaf("p", one.text()).out();
    }
    html.out();
  }

  private String who(String seat) {
    return seat.isEmpty()
        ? texts.of("words.facilitator")
        : new Wording(room.exercise().scenario()).seat(seat);
  }

  /** The form, which is not fetched again while somebody writes. */
  void form(Html html) {
    new Form(html, base, NAME).open("say", "data-clears", "true", "class", "say");
    html.in("fieldset").leaf("legend", texts.of("words.to"));
    for (String seat : room.seats()) {
      if (!seat.equals(viewer)) {
        html.in("label", "class", "check");
        html.empty("input", "type", "checkbox", "name", "to", "value", seat);
        html.say(" " + who(seat)).out();
      }
    }
    html.out();
    html.leaf("label", texts.of("words.text"), "for", "words-text");
    html.leaf(
        "textarea",
        "",
        "id",
        "words-text",
        "name",
        "text",
        "rows",
        "2",
        "maxlength",
        "500",
        "required",
        "required");
    html.leaf("button", texts.of("words.send"), "type", "submit").out();
  }
}
