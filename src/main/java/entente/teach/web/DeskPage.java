package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Room;
import java.util.List;
import java.util.Optional;

/**
 * The facilitator's page of a session.
 *
 * @param screen the path of the public screen
 * @param by what the map is filled by; empty for what it is filled by at first
 */
record DeskPage(Texts texts, Room room, String screen, String by) {

  private String base() {
    return "/desk/room/" + room.name();
  }

  String html() {
    String live = base() + "/live?seen=" + room.version();
    return new Shell(texts)
        .page(room.exercise().title(), texts.of("desk.over"), live, this::beside, this::main);
  }

  private void beside(Html html) {
    html.in("p", "class", "links");
    html.leaf("a", texts.of("desk.all"), "href", "/desk").say(" ");
    html.leaf("a", texts.of("desk.screen"), "href", screen, "target", "_blank", "rel", "noopener");
    html.out();
  }

  private void main(Html html) {
    write(html, "status");
    write(html, "control");
    write(html, "over");
    html.in("div", "class", "columns").in("div");
    write(html, SeatsPart.NAME);
    write(html, "injects");
    if (!room.hasEnded()) {
      pace(html);
    }
    html.out().in("div");
    write(html, "news");
    write(html, MapPart.NAME);
    write(html, WordsPart.NAME);
    html.in("section", "class", "part");
    words().form(html);
    html.out().out().out();
    html.in("div", "class", "wide");
    write(html, "cells");
    html.in("section", "class", "part").leaf("h2", texts.of("delete.title"));
    html.par(texts.of("delete.about"));
    html.in("form", "method", "post", "action", base() + "/do/delete");
    html.in("label", "class", "check");
    html.empty("input", "type", "checkbox", "name", "sure", "value", "yes", "required", "required");
    html.say(" " + texts.of("delete.sure")).out();
    html.leaf("button", texts.of("delete"), "type", "submit").out();
    html.out().out();
  }

  private void pace(Html html) {
    html.in("section", "class", "part").leaf("h2", texts.of("pace.title"));
    Form form = new Form(html, base(), "control");
    form.open("pace");
    new PaceFields(texts).write(html, room.pace());
    html.leaf("button", texts.of("pace.set"), "type", "submit").out().out();
  }

  private void write(Html html, String name) {
    part(name).orElseThrow().write(html, texts, base());
  }

  private WordsPart words() {
    return new WordsPart(texts, room, "", base());
  }

  /** A part by its name. */
  Optional<Part> part(String name) {
    return parts().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private List<Part> parts() {
    return List.of(
        new Part("status", "", StatusPart.EVENTS, new StatusPart(texts, room, Live.ALL)::write),
        new Part("control", "", "turn clock", new ControlPart(texts, room, base())::write),
        new Part("over", "", "turn", new EndPart(texts, room, base())::write),
        new Part(
            SeatsPart.NAME,
            "seats",
            "turn seats orders",
            new SeatsPart(texts, room, base())::write),
        new Part("injects", "injects", "turn", new InjectPart(texts, room, base())::write),
        new Part("news", "news.all", "turn", new NewsPart(texts, room, Live.ALL)::write),
        new Part(MapPart.NAME, "map", "turn", this::map),
        new Part(WordsPart.NAME, "words", "turn words", words()::write),
        new Part(
            "cells", "cells", "turn", html -> new CellsPart(texts, room, base(), "").write(html)));
  }

  private void map(Html html) {
    room.standing()
        .ifPresent(
            so -> new MapPart(texts, new Glance(room, so, Live.ALL), base(), by).write(html));
  }
}
