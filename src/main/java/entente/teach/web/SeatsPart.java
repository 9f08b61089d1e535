package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Desk;
import entente.teach.room.Inquiry;
import entente.teach.room.Room;
import entente.teach.room.SeatState;
import entente.teach.room.Standing;
import java.util.List;

/** All seats: who holds them, how they are joined, and what they mean to order. */
record SeatsPart(Texts texts, Room room, String base) {
  static final String NAME = "seats";

  void write(Html html) {
    html.in("ul", "class", "seatlist");
    for (String seat : room.seats()) {
      html.in("li");
      seat(html, room.seat(seat));
      html.out();
    }
    html.out();
  }

  private void seat(Html html, SeatState state) {
    String who = new entente.teach.Wording(room.exercise().scenario()).seat(state.seat());
    html.in("h3").leaf("a", who, "href", base + "/seat/" + state.seat());
    if (!state.name().isEmpty()) {
      html.say(" · " + state.name());
    }
    html.out();
    html.leaf("p", texts.of(held(state)), "class", state.ready() ? "done" : "quiet");
    if (!room.hasEnded()) {
      html.in("p").say(texts.of("seats.code") + " ").leaf("code", state.code()).say(" · ");
      html.leaf(
              "a",
              texts.of("seats.link"),
              "href",
              "/join/" + state.code(),
              "target",
              "_blank",
              "rel",
              "noopener",
              "aria-label",
              texts.of("seats.link") + ": " + who)
          .out();
      meaning(html, state);
      html.in("div", "class", "row");
      Form form = new Form(html, base, NAME);
      String to = state.people() ? "machine" : "people";
      String give = texts.of("seats.to." + to);
      form.sending(to, "seat", state.seat(), give, give + ": " + who);
      String renew = texts.of("seats.renew");
      form.sending("recode", "seat", state.seat(), renew, renew + ": " + who);
      html.out();
    }
  }

  private String held(SeatState state) {
    if (!state.people()) {
      boolean awaited = state.name().isEmpty() && !room.hasEnded();
      return awaited ? "seats.empty" : "seats.machine";
    }
    if (state.ready()) {
      return "seats.ready";
    }
    return room.hasEnded() || !room.hasBegun() ? "seats.held" : "seats.people";
  }

  private void meaning(Html html, SeatState state) {
    Standing standing = room.standing().orElse(null);
    if (standing == null || !state.people()) {
      return;
    }
    Glance glance = new Glance(room, standing, state.seat());
    Desk desk = standing.desks().get(state.seat());
    if (desk != null && !state.draft().isEmpty()) {
      html.in("ol");
      Spoken spoken = new Spoken(glance, desk);
      for (String line : state.draft()) {
        html.leaf("li", spoken.move(line).map(glance.words()::order).orElse(line) + ".");
      }
      html.out();
    }
    List<Inquiry> asked = standing.askedOf(state.seat());
    if (!asked.isEmpty()) {
      long open = asked.stream().filter(one -> !state.answers().containsKey(one.key())).count();
      html.leaf("p", texts.of("seats.asked", asked.size(), open));
    }
  }
}
