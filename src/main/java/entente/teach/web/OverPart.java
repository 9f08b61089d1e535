package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Ending;
import entente.teach.room.Room;

/** Once it has ended: the way to the review. */
record OverPart(Texts texts, Room room, String base) {

  void write(Html html) {
    if (!room.hasEnded()) {
      return;
    }
    if (new Ending(room).review().isPresent()) {
      html.in("p", "class", "question");
      html.leaf("a", texts.of("over.review"), "href", base + "/review").out();
    } else {
      html.leaf("p", texts.of("over.making"), "class", "question");
    }
  }
}
