package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Room;
import java.util.List;
import java.util.Optional;

/** What is projected for the whole room: what everybody knows, and nothing else. */
record ScreenPage(Texts texts, Room room, String base) {

  String html() {
    String live = base + "/live?seen=" + room.version();
    String title = room.exercise().title();
    return new Shell(texts).page(title, texts.of("screen"), live, html -> {}, this::main);
  }

  private void main(Html html) {
    write(html, "status");
    write(html, "over");
    html.in("div", "class", "columns screen").in("div");
    write(html, MapPart.NAME);
    html.out().in("div");
    write(html, "news");
    html.out().out();
  }

  private void write(Html html, String name) {
    part(name).orElseThrow().write(html, texts, base);
  }

  /** A part by its name. */
  Optional<Part> part(String name) {
    return parts().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private List<Part> parts() {
    return List.of(
        new Part("status", "", StatusPart.EVENTS, new StatusPart(texts, room, Live.SCREEN)::write),
        new Part("over", "", "turn", new OverPart(texts, room, base)::write),
        new Part("news", "news", "turn", new NewsPart(texts, room, Live.SCREEN)::write),
        new Part(MapPart.NAME, "map", "turn", this::map));
  }

  private void map(Html html) {
    room.standing()
        .ifPresent(
            so -> new MapPart(texts, new Glance(room, so, Live.SCREEN), base, "").write(html));
  }
}
