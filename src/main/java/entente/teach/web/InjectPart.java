package entente.teach.web;

import entente.report.Html;
import entente.scenario.Exercise;
import entente.teach.CellWords;
import entente.teach.room.Room;
import entente.teach.room.Standing;
import java.util.List;

/** What the facilitator can let come from outside. */
record InjectPart(Texts texts, Room room, String base) {
  private static final String NAME = "injects";
  private static final String SAYING = "say ";

  void write(Html html) {
    Standing standing = room.standing().orElse(null);
    if (standing == null
        || !room.hasBegun()
        || room.hasEnded()
        || standing.stage() != Standing.Stage.ORDERS) {
      html.leaf("p", texts.of("injects.notnow"), "class", "quiet");
      return;
    }
    List<String> come = room.white(standing.turn());
    if (!come.isEmpty()) {
      html.leaf("h3", texts.of("injects.come")).in("ul");
      CellWords cells = new CellWords(room.exercise().scenario());
      come.forEach(line -> html.leaf("li", told(line, cells)));
      html.out();
    }
    Form form = new Form(html, base, NAME);
    for (Exercise.Interjection one : room.exercise().injects()) {
      if (one.inHand()) {
        html.in("article").par(one.say().isEmpty() ? one.name() : one.say());
        String fire = texts.of("injects.fire");
        form.sending("fire", "inject", one.name(), fire, fire + ": " + one.name());
        html.out();
      }
    }
    form.open("write");
    html.leaf("label", texts.of("injects.write"), "for", "inject-text");
    html.empty(
        "input",
        "id",
        "inject-text",
        "name",
        "text",
        "required",
        "required",
        "maxlength",
        "300",
        "autocomplete",
        "off",
        "aria-describedby",
        "inject-help");
    html.leaf("p", texts.of("injects.help"), "class", "quiet", "id", "inject-help");
    html.leaf("button", texts.of("injects.go"), "type", "submit").out();
  }

  /** A line of orders without its month, and what is said without the word for it. */
  private static String told(String line, CellWords cells) {
    String step = line.substring(line.indexOf(": ") + 2);
    return step.startsWith(SAYING) ? step.substring(SAYING.length()) : cells.step(step);
  }
}
