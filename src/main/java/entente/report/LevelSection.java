package entente.report;

import entente.experiment.analysis.Estimate;
import entente.report.Factored.Level;
import entente.report.Mark.Fill;
import entente.report.Mark.Spot;
import java.util.ArrayList;
import java.util.List;

/** The outcomes' shares by the levels of each factor. */
final class LevelSection implements Section {
  private static final int HOLLOW_FROM = 3;

  @Override
  public String id() {
    return "levels";
  }

  @Override
  public String title() {
    return "What it hangs on";
  }

  @Override
  public void write(Material material, Html html) {
    List<Integer> focal = material.focal();
    if (material.factors().isEmpty() || focal.isEmpty()) {
      html.missing(
          material.factors().isEmpty()
              ? "Nothing varied but the seed; give the experiment factors."
              : Words.NONE_VARIES);
      return;
    }
    html.par(
        "Shares of runs at each level of a factor, over all values of the others, with intervals at"
            + " 95 %: Wilson's, or where runs of one seed go alike and that makes it wider, what"
            + " drawing whole seeds anew gives. Factors that vary without steps are cut into four bins of as many"
            + " points each.");
    legend(material, focal, html);
    html.in("div", "class", "grid");
    for (Factored factor : material.factors()) {
      html.figure(draw(material, focal, factor), finding(material, focal, factor));
    }
    html.out();
    table(material, focal).folded(html, "The figures");
  }

  private static void legend(Material material, List<Integer> focal, Html html) {
    html.in("ul", "class", "legend");
    for (int k = 0; k < focal.size(); k++) {
      html.in("li")
          .leaf(
              "span",
              "",
              "class",
              (k < HOLLOW_FROM ? "swatch " : "swatch ring ") + Ink.of(k).css());
      html.say(material.title(focal.get(k))).out();
    }
    html.out();
  }

  private static Drawing draw(Material material, List<Integer> focal, Factored factor) {
    Drawing drawing = new Drawing("by-" + factor.name().replace('.', '-'), factor.name());
    int levels = factor.levels().size();
    Panel panel =
        Panel.of(drawing, -0.5, levels - 0.5, 0, 1)
            .shares()
            .words(factor.levels().stream().map(Level::label).toList());
    for (int k = 0; k < focal.size(); k++) {
      double beside = 0.09 * (k - (focal.size() - 1) / 2.0);
      Fill fill = k < HOLLOW_FROM ? Fill.SOLID : Fill.HOLLOW;
      draw(panel, material, focal.get(k), factor, beside, Ink.of(k), fill);
      drawing.key(Ink.of(k), fill, material.title(focal.get(k)));
    }
    return drawing;
  }

  private static void draw(
      Panel panel,
      Material material,
      int outcome,
      Factored factor,
      double beside,
      Ink ink,
      Fill fill) {
    List<Spot> line = new ArrayList<>();
    List<Mark> dots = new ArrayList<>();
    for (int n = 0; n < factor.levels().size(); n++) {
      List<GameRow> some = factor.at(factor.levels().get(n), material.games());
      if (!some.isEmpty()) {
        Estimate share = material.seeds().of(outcome, some);
        Spot low = panel.spot(n + beside, share.low());
        Spot high = panel.spot(n + beside, share.high());
        line.add(panel.spot(n + beside, share.value()));
        dots.add(new Mark.Line(low.x(), low.y(), high.x(), high.y(), ink, 1.2));
        dots.add(new Mark.Dot(line.get(line.size() - 1), 3.2, ink, fill));
      }
    }
    panel.drawing().add(new Mark.Trace(line, ink, 1.2));
    dots.forEach(panel.drawing()::add);
  }

  private static String finding(Material material, List<Integer> focal, Factored factor) {
    int most = focal.get(0);
    for (int outcome : focal) {
      if (factor.range(outcome, material.games()) > factor.range(most, material.games())) {
        most = outcome;
      }
    }
    Level low = extreme(material, most, factor, 1);
    Level high = extreme(material, most, factor, -1);
    Estimate least = material.seeds().of(most, factor.at(low, material.games()));
    Estimate greatest = material.seeds().of(most, factor.at(high, material.games()));
    if (least.high() >= greatest.low()) {
      return "At no outcome does the interval of the lowest level lie apart from that of the highest:"
          + " these runs show no effect of this factor by itself.";
    }
    return "Most for \""
        + material.title(most)
        + "\": from "
        + Words.share(least)
        + " at "
        + low.label()
        + " to "
        + Words.share(greatest)
        + " at "
        + high.label()
        + ".";
  }

  /** The level with the least share, or with a sign of −1 the greatest. */
  private static Level extreme(Material material, int outcome, Factored factor, int sign) {
    Level extreme = factor.levels().get(0);
    double least = Double.POSITIVE_INFINITY;
    for (Level level : factor.levels()) {
      List<GameRow> some = factor.at(level, material.games());
      if (!some.isEmpty() && sign * Material.share(outcome, some).value() < least) {
        least = sign * Material.share(outcome, some).value();
        extreme = level;
      }
    }
    return extreme;
  }

  private static DataTable table(Material material, List<Integer> focal) {
    List<String> heads = new ArrayList<>(List.of("factor", "level", "runs"));
    focal.forEach(outcome -> heads.add(material.title(outcome)));
    DataTable table = new DataTable("Shares in per cent, with their intervals", 2, heads);
    for (Factored factor : material.factors()) {
      for (Level level : factor.levels()) {
        List<GameRow> some = factor.at(level, material.games());
        List<String> row = new ArrayList<>(List.of(factor.name(), level.label()));
        row.add(Words.grouped(some.size()));
        focal.forEach(k -> row.add(some.isEmpty() ? "" : material.seeds().said(k, some)));
        table.row(row);
      }
    }
    return table;
  }
}
