package entente.teach.web;

import entente.report.Html;
import entente.teach.room.Heard;
import entente.teach.room.Room;
import java.util.ArrayList;
import java.util.List;

/**
 * What was heard, the latest month first.
 *
 * @param viewer who heard it: a seat's code, the facilitator, or the room
 */
record NewsPart(Texts texts, Room room, String viewer) {
  private static final int OPEN = 3;

  void write(Html html) {
    List<Heard> heard =
        room.standing()
            .map(so -> viewer.equals(Live.SCREEN) ? so.open() : so.heard(viewer))
            .orElse(List.of());
    if (heard.isEmpty()) {
      html.leaf("p", texts.of("news.none"), "class", "quiet");
      return;
    }
    List<Integer> turns = new ArrayList<>(heard.stream().map(Heard::turn).distinct().toList());
    turns.sort(java.util.Comparator.reverseOrder());
    for (int k = 0; k < turns.size(); k++) {
      int turn = turns.get(k);
      if (k == OPEN) {
        html.in("details").leaf("summary", texts.of("news.earlier"));
      }
      html.leaf("h3", room.exercise().scenario().plan().month(turn).toString());
      html.in("ul");
      heard.stream().filter(one -> one.turn() == turn).forEach(one -> html.leaf("li", one.text()));
      html.out();
    }
    if (turns.size() > OPEN) {
      html.out();
    }
  }
}
