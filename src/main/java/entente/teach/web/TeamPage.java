package entente.teach.web;

import entente.report.Html;
import entente.teach.Wording;
import entente.teach.room.SeatState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The page of a seat.
 *
 * @param by what the map is filled by; empty for what it is filled by at first
 */
record TeamPage(Texts texts, Seat seat, String by) {

  String html() {
    SeatState state = seat.room().seat(seat.code());
    String who = new Wording(seat.room().exercise().scenario()).seat(seat.code());
    String title = state.name().isEmpty() ? who : who + " · " + state.name();
    String live = seat.base() + "/live?seen=" + seat.room().version();
    return new Shell(texts)
        .page(title, seat.room().exercise().title(), live, this::beside, this::main);
  }

  private void beside(Html html) {
    if (seat.facilitator()) {
      String desk = "/desk/room/" + seat.room().name();
      html.in("p").leaf("a", texts.of("team.back"), "href", desk).out();
    }
  }

  private void main(Html html) {
    part("status").orElseThrow().write(html, texts, seat.base());
    html.in("nav", "class", "jump", "aria-label", texts.of("team.jump")).in("ul");
    for (Part part : parts()) {
      if (!part.heading().isEmpty()) {
        html.in("li").leaf("a", texts.of(part.heading()), "href", "#" + part.name()).out();
      }
    }
    html.out().out();
    html.in("div", "class", "columns").in("div");
    write(html, "over", AskedPart.NAME, OrdersPart.NAME, "briefing");
    html.out().in("div");
    write(html, "news", MapPart.NAME);
    part(WordsPart.NAME).orElseThrow().write(html, texts, seat.base());
    html.in("section", "class", "part");
    if (seat.room().seats().size() > 1) {
      words().form(html);
    } else {
      html.leaf("p", texts.of("words.alone"), "class", "quiet");
    }
    html.out();
    html.out().out();
    html.in("div", "class", "wide");
    write(html, "own", "others");
    html.out();
  }

  private void write(Html html, String... names) {
    for (String name : names) {
      part(name).orElseThrow().write(html, texts, seat.base());
    }
  }

  /** A part by its name. */
  Optional<Part> part(String name) {
    return parts().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private List<Part> parts() {
    StatusPart status = new StatusPart(texts, seat.room(), seat.code());
    return List.of(
        new Part("status", "", StatusPart.EVENTS, status::write),
        new Part("over", "", "turn", new OverPart(texts, seat.room(), seat.base())::write),
        new Part(AskedPart.NAME, "asked", "turn orders", new AskedPart(texts, seat)::write),
        new Part(OrdersPart.NAME, "orders", "turn orders", new OrdersPart(texts, seat)::write),
        new Part(
            "briefing",
            "briefing",
            "turn",
            new BriefingPart(texts, seat.room(), seat.code())::write),
        new Part("news", "news", "turn", new NewsPart(texts, seat.room(), seat.code())::write),
        new Part(
            MapPart.NAME,
            "map",
            "turn",
            glancing((html, it) -> new MapPart(texts, it, seat.base(), by).write(html))),
        new Part(WordsPart.NAME, "words", "turn words", words()::write),
        new Part("own", "own", "turn", glancing((html, it) -> new OwnPart(texts, it).write(html))),
        new Part(
            "others",
            "others",
            "turn",
            glancing((html, it) -> new OthersPart(texts, it).write(html))));
  }

  private WordsPart words() {
    return new WordsPart(texts, seat.room(), seat.code(), seat.base());
  }

  private Consumer<Html> glancing(java.util.function.BiConsumer<Html, Glance> body) {
    return html ->
        seat.room()
            .standing()
            .ifPresentOrElse(
                so -> body.accept(html, new Glance(seat.room(), so, seat.code())),
                () -> html.leaf("p", texts.of("wait"), "class", "quiet"));
  }
}
