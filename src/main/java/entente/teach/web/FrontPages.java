package entente.teach.web;

import entente.report.Html;
import entente.scenario.Exercise;
import entente.teach.Wording;
import entente.teach.room.Room;
import entente.teach.room.Rooms;
import entente.teach.room.Team;

/** The pages before a session: the code, the name, and the facilitator's list. */
record FrontPages(Texts texts, Rooms rooms) {

  /** Where a code is typed. */
  String front() {
    return new Shell(texts)
        .still(
            texts.of("front.title"),
            html -> {
              html.in("section", "class", "part narrow").par(texts.of("front.about"));
              html.in("form", "method", "post", "action", "/join");
              html.leaf("label", texts.of("front.code"), "for", "code");
              html.empty(
                  "input",
                  "id",
                  "code",
                  "name",
                  "code",
                  "required",
                  "required",
                  "maxlength",
                  "20",
                  "autocomplete",
                  "off",
                  "autocapitalize",
                  "none",
                  "spellcheck",
                  "false",
                  "placeholder",
                  "abcd-efgh-jkmn");
              html.leaf("button", texts.of("front.join"), "type", "submit", "class", "main");
              html.out().leaf("p", texts.of("front.facilitator"), "class", "quiet").out();
            });
  }

  /** Where a team says what it is called. */
  String join(Team team, String code) {
    Exercise exercise = team.room().exercise();
    String who = new Wording(exercise.scenario()).seat(team.seat());
    return new Shell(texts)
        .still(
            texts.of("join.title", who),
            html -> {
              html.in("section", "class", "part narrow").leaf("h2", exercise.title());
              html.par(exercise.about());
              html.in("form", "method", "post", "action", "/join/" + code);
              html.leaf("label", texts.of("join.name"), "for", "name");
              html.empty(
                  "input",
                  "id",
                  "name",
                  "name",
                  "name",
                  "required",
                  "required",
                  "maxlength",
                  "40",
                  "autocomplete",
                  "off",
                  "value",
                  team.room().seat(team.seat()).name());
              html.leaf("p", texts.of("join.privacy"), "class", "quiet");
              html.leaf("button", texts.of("join.enter"), "type", "submit", "class", "main");
              html.out().out();
            });
  }

  /** What went wrong, in a sentence. */
  String trouble(String words) {
    return new Shell(texts)
        .still(
            texts.of("trouble.title"),
            html -> {
              html.in("section", "class", "part narrow").par(words);
              html.in("p").leaf("a", texts.of("trouble.back"), "href", "/").out().out();
            });
  }

  /** The facilitator's list of sessions. */
  String desk() {
    return new Shell(texts)
        .still(
            texts.of("desk.title"),
            html -> {
              html.in("div", "class", "columns").in("div");
              html.in("section", "class", "part").leaf("h2", texts.of("desk.open"));
              opening(html);
              html.out().out().in("div");
              html.in("section", "class", "part").leaf("h2", texts.of("desk.sessions"));
              sessions(html);
              html.in("form", "method", "post", "action", "/desk/leave");
              html.leaf("button", texts.of("desk.leave"), "type", "submit").out();
              html.out().out().out();
            });
  }

  private void opening(Html html) {
    html.in("form", "method", "post", "action", "/desk/open");
    html.leaf("label", texts.of("desk.exercise"), "for", "exercise");
    html.in("select", "id", "exercise", "name", "exercise");
    for (Exercise one : rooms.exercises()) {
      html.leaf("option", one.title() + " (" + one.seats().size() + ")", "value", one.name());
    }
    html.out();
    html.leaf("label", texts.of("desk.seed"), "for", "seed");
    html.empty(
        "input",
        "id",
        "seed",
        "name",
        "seed",
        "inputmode",
        "numeric",
        "maxlength",
        "18",
        "autocomplete",
        "off");
    new PaceFields(texts).write(html, entente.teach.room.Pace.PATIENT);
    html.leaf("button", texts.of("desk.go"), "type", "submit", "class", "main").out();
  }

  private void sessions(Html html) {
    if (rooms.all().isEmpty() && rooms.unreadable().isEmpty()) {
      html.leaf("p", texts.of("desk.none"), "class", "quiet");
      return;
    }
    html.in("ul", "class", "sessions");
    for (Room room : rooms.all()) {
      html.in("li");
      String label = room.exercise().title() + " · " + room.name();
      html.leaf("a", label, "href", "/desk/room/" + room.name());
      String state =
          room.hasEnded() ? "desk.ended" : room.hasBegun() ? "desk.running" : "desk.waiting";
      html.leaf("span", " " + texts.of(state), "class", "quiet").out();
    }
    rooms
        .unreadable()
        .forEach(
            (name, why) -> {
              html.in("li").say(name + ": " + why);
              html.in("form", "method", "post", "action", "/desk/forget");
              html.empty("input", "type", "hidden", "name", "room", "value", name);
              html.leaf("button", texts.of("desk.delete"), "type", "submit").out().out();
            });
    html.out();
  }
}
