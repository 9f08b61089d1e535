package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Room;
import entente.teach.room.Standing;

/** How the facilitator makes a session go on, stand still, go back and end. */
record ControlPart(Texts texts, Room room, String base) {
  private static final String NAME = "control";

  void write(Html html) {
    Form form = new Form(html, base, NAME);
    if (room.hasEnded()) {
      return;
    }
    html.in("div", "class", "row");
    if (!room.hasBegun()) {
      form.open("begin");
      html.leaf("button", texts.of("control.begin"), "type", "submit", "class", "main").out();
      html.out();
      return;
    }
    Standing.Stage stage = room.standing().map(Standing::stage).orElse(Standing.Stage.ORDERS);
    if (stage == Standing.Stage.OVER) {
      form.open("end");
      html.leaf("button", texts.of("control.review"), "type", "submit", "class", "main").out();
    } else {
      form.open("advance");
      boolean answers = stage == Standing.Stage.ANSWERS;
      String label = texts.of(answers ? "control.answers" : "control.advance");
      html.leaf("button", label, "type", "submit", "class", "main").out();
      clock(form);
    }
    form.button("back", texts.of("control.back"), "hx-confirm", texts.of("control.back.sure"));
    if (stage != Standing.Stage.OVER) {
      form.button("end", texts.of("control.end"), "hx-confirm", texts.of("control.end.sure"));
    }
    html.out();
  }

  private void clock(Form form) {
    boolean paused = room.clock().paused();
    form.button(paused ? "resume" : "pause", texts.of(paused ? "control.resume" : "control.pause"));
    form.sending("grant", "seconds", "60", texts.of("control.minute"), texts.of("control.minute"));
    form.sending("grant", "seconds", "300", texts.of("control.five"), texts.of("control.five"));
  }
}
