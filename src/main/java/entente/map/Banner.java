package entente.map;

import entente.explain.Happening;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The band at the top: the month, what the scenario is called, and the last that happened, in
 * words.
 *
 * @param scene what is shown
 * @param measure the proportions
 */
record Banner(MapScene scene, Measure measure) {

  void draw(List<Mark> marks) {
    Theme theme = scene.theme();
    double em = measure.em();
    double x = measure.margin();
    double y = 1.75 * em;
    double size = 1.6 * em;
    String month = scene.moment().month().toString();
    double beside = x + Lettering.width(month, size, true) + em;
    double room = measure.width() - beside - measure.margin();
    String title = Lettering.cut(scene.theatre().scenario().title(), em, room);
    marks.add(new Mark.Word(x, y, month, size, true, Mark.Anchor.START, theme.ink(), 1));
    marks.add(new Mark.Word(beside, y, title, em, false, Mark.Anchor.START, theme.muted(), 1));
    y += 0.3 * em;
    for (Happening event : last()) {
      y += measure.line();
      event(event, x, y, marks);
    }
  }

  private void event(Happening event, double x, double y, List<Mark> marks) {
    double em = measure.em();
    boolean now = event.turn() == latest();
    int ink = now ? scene.theme().ink() : scene.theme().muted();
    String month = month(event).toString();
    double indent = Lettering.width(month, em, false) + 0.8 * em;
    String sentence = event.sentence().strip().replaceAll("\\s+", " ");
    String cut = Lettering.cut(sentence, em, measure.width() - x - indent - measure.margin());
    marks.add(new Mark.Word(x, y, month, em, false, Mark.Anchor.START, scene.theme().muted(), 1));
    marks.add(new Mark.Word(x + indent, y, cut, em, false, Mark.Anchor.START, ink, 1));
  }

  private YearMonth month(Happening event) {
    return scene.theatre().scenario().start().plusMonths(event.turn());
  }

  private int latest() {
    YearMonth start = scene.theatre().scenario().start();
    return (int) start.until(scene.moment().month(), ChronoUnit.MONTHS);
  }

  /** The last few that came about and have words, in order. */
  private List<Happening> last() {
    List<Happening> told =
        scene.moment().events().stream()
            .filter(event -> event.cameAbout() && !event.sentence().isBlank())
            .toList();
    return told.subList(Math.max(0, told.size() - Measure.EVENTS), told.size());
  }
}
