package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Ending;
import entente.teach.room.Room;

/** What is left of a session that has ended: the review and the run. */
record EndPart(Texts texts, Room room, String base) {

  void write(Html html) {
    if (!room.hasEnded()) {
      return;
    }
    new OverPart(texts, room, base).write(html);
    if (new Ending(room).review().isPresent()) {
      html.in("p").leaf("a", texts.of("over.run"), "href", base + "/run.zip").out();
    }
  }
}
