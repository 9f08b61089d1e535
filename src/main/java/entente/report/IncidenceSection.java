package entente.report;

import entente.experiment.Share;
import entente.experiment.analysis.Incidence;
import entente.experiment.analysis.Incidence.End;
import entente.experiment.analysis.Incidence.Watched;
import entente.explain.Figures;
import entente.report.Mark.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** By when each outcome has come about, as Aalen and Johansen estimate it. */
final class IncidenceSection implements Section {
  private static final int MOST = 12;

  @Override
  public String id() {
    return "when";
  }

  @Override
  public String title() {
    return "When it came about";
  }

  @Override
  public void write(Material material, Html html) {
    List<Integer> dated = dated(material);
    if (dated.isEmpty()) {
      html.missing("No outcome came about, so there are no dates to show.");
      return;
    }
    html.par(note(material));
    html.in("div", "class", "grid");
    for (int k : dated) {
      Incidence incidence = Incidence.of(watched(material, k), material.manifest().turns());
      html.figure(draw(material, k, incidence), finding(material, k, incidence));
    }
    html.out();
  }

  private static String note(Material material) {
    String method =
        "The share of runs in which it had come about by the end of each month (Aalen and Johansen"
            + " 1978), with Wilson's interval at 95 %. All runs are watched to the same month, so"
            + " none is lost on the way. ";
    return material
        .choices()
        .end()
        .map(
            end ->
                method
                    + "What comes after \""
                    + material.title(material.outcome(end))
                    + "\" does not count: that is a competing end.")
        .orElse(method + "No outcome is taken for an end of the others; --end names one.");
  }

  /** Those chosen, or those that came about most often, in the scenario's order. */
  private static List<Integer> dated(Material material) {
    List<Integer> dated = new ArrayList<>();
    for (int k = 0; k < material.outcomes().size() && !material.games().isEmpty(); k++) {
      boolean chosen = material.choices().outcomes().contains(material.outcomes().get(k).name());
      if (chosen || (material.choices().outcomes().isEmpty() && material.share(k).count() > 0)) {
        dated.add(k);
      }
    }
    dated.sort(Comparator.comparingInt(k -> -material.share(k).count()));
    return new ArrayList<>(dated.subList(0, Math.min(MOST, dated.size())));
  }

  private static List<Watched> watched(Material material, int outcome) {
    int last = material.manifest().turns() - 1;
    int end = material.choices().end().map(material::outcome).orElse(-1);
    List<Watched> watched = new ArrayList<>();
    for (GameRow game : material.games()) {
      int turn = game.turns()[outcome];
      int over = end < 0 || end == outcome ? -1 : game.turns()[end];
      if (turn >= 0 && (over < 0 || turn <= over)) {
        watched.add(new Watched(turn, End.EVENT));
      } else {
        watched.add(
            over >= 0 ? new Watched(over, End.FORESTALLED) : new Watched(last, End.CENSORED));
      }
    }
    return watched;
  }

  private static Drawing draw(Material material, int outcome, Incidence incidence) {
    String name = "when-" + material.outcomes().get(outcome).name();
    Drawing drawing = new Drawing(name, material.title(outcome));
    int turns = material.manifest().turns();
    Panel panel = Panel.of(drawing, 0, turns, 0, 1).shares().time(material.plan(), turns);
    List<Spot> line = new ArrayList<>(List.of(panel.spot(0, 0)));
    List<Spot> above = new ArrayList<>(List.of(panel.spot(0, 0)));
    List<Spot> below = new ArrayList<>(List.of(panel.spot(0, 0)));
    double before = 0;
    for (int turn = 0; turn < turns; turn++) {
      double chance = incidence.chances()[turn];
      if (chance != before || turn == turns - 1) {
        Share.Interval was = interval(material, before);
        Share.Interval now = interval(material, chance);
        step(panel, line, turn + 1, before, chance);
        step(panel, above, turn + 1, before == 0 ? 0 : was.high(), now.high());
        step(panel, below, turn + 1, was.low(), now.low());
        before = chance;
      }
    }
    Collections.reverse(below);
    above.addAll(below);
    drawing.add(new Mark.Area(above, Ink.BLUE, 0.18));
    drawing.add(new Mark.Trace(line, Ink.BLUE, 2));
    return drawing;
  }

  private static Share.Interval interval(Material material, double chance) {
    int runs = material.games().size();
    return new Share((int) Math.round(chance * runs), runs).wilson();
  }

  private static void step(Panel panel, List<Spot> line, int turn, double from, double to) {
    line.add(panel.spot(turn, from));
    line.add(panel.spot(turn, to));
  }

  private static String finding(Material material, int outcome, Incidence incidence) {
    double end = incidence.chances()[incidence.chances().length - 1];
    int half = incidence.reaches(0.5);
    int first = incidence.reaches(1e-9);
    String in = Figures.percent(end) + " of runs by " + month(material, incidence.chances().length);
    return half >= 0
        ? "In " + in + ", in half of all runs by " + Words.month(material.plan().month(half)) + "."
        : "In "
            + in
            + ", so never in half of them; in none before "
            + Words.month(material.plan().month(Math.max(0, first)))
            + ".";
  }

  private static String month(Material material, int turns) {
    return Words.month(material.plan().month(turns - 1));
  }
}
