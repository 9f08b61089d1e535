package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Inquiry;
import entente.teach.room.SeatState;
import entente.teach.room.Standing;
import java.util.List;
import java.util.Locale;

/** What a seat is asked, with the answers that it can give. */
record AskedPart(Texts texts, Seat seat) {
  static final String NAME = "asked";

  void write(Html html) {
    Standing standing = seat.room().standing().orElse(null);
    List<Inquiry> asked = standing == null ? List.of() : standing.askedOf(seat.code());
    if (standing == null || asked.isEmpty() || seat.room().hasEnded()) {
      html.leaf("p", texts.of("asked.none"), "class", "quiet");
      return;
    }
    Glance glance = new Glance(seat.room(), standing, seat.code());
    SeatState state = seat.room().seat(seat.code());
    for (Inquiry one : asked) {
      html.in("article", "class", "ask");
      String words =
          glance.words().proposal(one.question().move(), one.question().judgement().role());
      html.leaf("p", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
      if (one.question().move().covert()) {
        html.leaf("p", texts.of("asked.secret"), "class", "quiet");
      }
      String given = state.answers().get(one.key());
      if (given != null) {
        boolean yes = given.contains(": yes ");
        html.leaf("p", texts.of(yes ? "asked.said.yes" : "asked.said.no"), "class", "done");
      }
      answers(html, one, words);
      html.out();
    }
    html.leaf("p", texts.of("asked.late"), "class", "quiet");
  }

  private void answers(Html html, Inquiry one, String words) {
    html.in("div", "class", "row");
    for (String answer : new String[] {"yes", "no"}) {
      Form form = new Form(html, seat.base(), NAME);
      form.open("answer");
      form.with("to", one.key());
      form.with("answer", answer);
      String label = texts.of("asked." + answer);
      html.leaf("button", label, "type", "submit", "aria-label", label + ": " + words).out();
    }
    html.out();
  }
}
