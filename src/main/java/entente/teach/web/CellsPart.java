package entente.teach.web;

import entente.explain.Figures;
import entente.explain.Nearest;
import entente.report.Html;
import entente.report.Paper;
import entente.scenario.Legible;
import entente.teach.room.Room;
import entente.teach.room.Standing;
import entente.world.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The world's cells as they are, for the facilitator.
 *
 * @param asked the name of a cell, with stars for whatever may stand there; empty for none
 */
record CellsPart(Texts texts, Room room, String base, String asked) {
  private static final int MOST = 60;
  private static final int LONGEST = 80;

  void write(Html html) {
    html.in(
        "form",
        "hx-get",
        base + "/part/cells",
        "hx-target",
        "#part-cells",
        "class",
        "row",
        "method",
        "get",
        "action",
        base);
    html.leaf("label", texts.of("cells.name"), "for", "cells-of");
    html.empty(
        "input",
        "id",
        "cells-of",
        "name",
        "of",
        "value",
        asked,
        "maxlength",
        "" + LONGEST,
        "autocomplete",
        "off",
        "spellcheck",
        "false",
        "placeholder",
        "state.*.stability");
    html.leaf("button", texts.of("cells.show"), "type", "submit").out();
    Standing standing = room.standing().orElse(null);
    if (standing != null && !asked.isBlank()) {
      found(html, standing);
    }
  }

  private void found(Html html, Standing standing) {
    Layout layout = room.exercise().scenario().plan().layout();
    String name = asked.strip().substring(0, Math.min(LONGEST, asked.strip().length()));
    Pattern wanted = Pattern.compile(Pattern.quote(name).replace("*", "\\E[^.]+\\Q"));
    List<List<String>> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int place = 0; place < layout.size(); place++) {
      if (layout.recorded(place)) {
        String cell = layout.name(place);
        names.add(cell);
        if (wanted.matcher(cell).matches() && rows.size() < MOST) {
          rows.add(List.of(cell, Figures.fixed(standing.cells()[place], 4)));
        }
      }
    }
    if (rows.isEmpty()) {
      String near = Nearest.to(name.toLowerCase(Locale.ROOT), names, 3).toString();
      html.leaf("p", texts.of("cells.none", Legible.line(name), near));
    } else {
      Paper.table(html, List.of(texts.of("cells.cell"), texts.of("cells.value")), rows);
    }
  }
}
