package entente.report;

import entente.experiment.analysis.Box;
import entente.experiment.analysis.Cases;
import entente.experiment.analysis.Discovery;
import entente.explain.Figures;
import entente.report.Mark.Anchor;
import entente.report.Mark.Fill;
import entente.report.Mark.Spot;
import java.util.ArrayList;
import java.util.List;

/** Which inputs bring an outcome about: boxes found by scenario discovery. */
final class DiscoverySection implements Section {

  @Override
  public String id() {
    return "discovery";
  }

  @Override
  public String title() {
    return "Which inputs bring it about";
  }

  /**
   * What is looked for.
   *
   * @param without whether it is that the outcome does not come about, the rarer case
   */
  private record Case(int outcome, boolean without, Cases cases) {

    static Case of(Material material, int outcome) {
      boolean without = material.share(outcome).value() > 0.5;
      List<double[]> inputs = new ArrayList<>();
      List<Boolean> wanted = new ArrayList<>();
      for (GameRow game : material.games()) {
        inputs.add(material.experiment().points().get(game.point()).values());
        wanted.add(game.has(outcome) != without);
      }
      return new Case(outcome, without, new Cases(inputs, wanted));
    }

    String said(Material material) {
      return material.title(outcome) + (without ? ": when not" : ": when");
    }
  }

  @Override
  public void write(Material material, Html html) {
    List<Integer> focal = material.focal();
    if (material.factors().isEmpty() || focal.isEmpty()) {
      html.missing(
          material.factors().isEmpty()
              ? "Nothing varied but the seed; with factors, boxes of inputs are looked for here."
              : "No outcome came about in some runs and not in others, in five or more of each.");
      return;
    }
    html.par(
        "Boxes of inputs in which a case is frequent (PRIM, Friedman and Fisher 1999; Bryant and"
            + " Lempert 2010); of the boxes on the way the one is taken that holds most cases beyond"
            + " those that as many runs at random would have. Coverage is the share of all cases that lie in the box, density the"
            + " share of its runs that are cases. p says how likely so many cases would be if the"
            + " limit were of no use; limits above 0.05 are left out. It does not count how many"
            + " limits were tried, and runs of one seed at several points are not independent: take"
            + " it for a guide. Where an outcome is the rule, the box is one in which it stays away.");
    for (int outcome : focal) {
      write(material, Case.of(material, outcome), html);
    }
  }

  private static void write(Material material, Case one, Html html) {
    Discovery discovery = Discovery.of(one.cases());
    html.leaf("h3", one.said(material));
    html.par(sentence(material, one, discovery));
    if (discovery.found().isEmpty()) {
      return;
    }
    html.in("div", "class", "pair");
    String name = material.outcomes().get(one.outcome()).name();
    html.figure(draw(name, one.said(material), discovery, one), trade(discovery));
    table(material, discovery).write(html);
    html.out();
  }

  private static String sentence(Material material, Case one, Discovery discovery) {
    String all = Figures.percent(one.cases().density()) + " of all runs are such a case";
    if (discovery.found().isEmpty()) {
      return all + "; no box of inputs has more of them than chance would give.";
    }
    Discovery.Found first = discovery.found().get(0);
    return all
        + "; of those with "
        + rule(material, first)
        + " it is "
        + Figures.percent(first.density())
        + ", and they hold "
        + Figures.percent(first.coverage())
        + " of the cases.";
  }

  private static String rule(Material material, Discovery.Found found) {
    List<String> limits = new ArrayList<>();
    for (int k = 0; k < material.factors().size(); k++) {
      Factored factor = material.factors().get(k);
      double low = found.box().low()[k];
      double high = found.box().high()[k];
      if (Double.isFinite(low) && low == high) {
        limits.add(factor.name() + " " + factor.said(low));
      } else if (Double.isFinite(low) && Double.isFinite(high)) {
        limits.add(factor.name() + " from " + factor.said(low) + " to " + factor.said(high));
      } else if (Double.isFinite(low)) {
        limits.add(factor.name() + " " + reached(factor, low, "or more"));
      } else if (Double.isFinite(high)) {
        limits.add(factor.name() + " " + reached(factor, high, "or less"));
      }
    }
    return Words.list(limits);
  }

  private static String reached(Factored factor, double limit, String side) {
    return factor.varied().unit().equals("0 or 1")
        ? factor.said(limit)
        : factor.said(limit) + " " + side;
  }

  private static DataTable table(Material material, Discovery discovery) {
    DataTable table =
        new DataTable(
            "Boxes, each without the runs of those before it",
            2,
            List.of("box", "limit", "p", "runs", "coverage", "density"));
    for (int n = 0; n < discovery.found().size(); n++) {
      Discovery.Found found = discovery.found().get(n);
      for (int k = 0; k < found.limits().size(); k++) {
        Discovery.Limit limit = found.limits().get(k);
        table.row(
            n + 1 + "",
            said(material, limit),
            Words.chance(limit.chance()),
            k == 0 ? Words.grouped(found.runs()) : "",
            k == 0 ? Figures.percent(found.coverage()) : "",
            k == 0 ? Figures.percent(found.density()) : "");
      }
    }
    return table;
  }

  private static String said(Material material, Discovery.Limit limit) {
    Box.Side side = limit.side();
    Factored factor = material.factors().get(side.factor());
    return factor.name() + (side.upper() ? " ≤ " : " ≥ ") + factor.said(limit.value());
  }

  private static Drawing draw(String name, String title, Discovery discovery, Case one) {
    Drawing drawing = new Drawing("box-" + name, title);
    Panel panel = Panel.of(drawing, 0, 1, 0, 1).shares();
    for (int quarter = 0; quarter <= 4; quarter++) {
      String words = Figures.percent(quarter / 4.0);
      drawing.label(
          panel.x().at(quarter / 4.0),
          panel.y().start() + 18,
          words,
          quarter == 4 ? Anchor.END : Anchor.MIDDLE,
          Ink.MUTED);
    }
    double base = panel.y().at(one.cases().density());
    drawing.line(panel.x().start(), base, panel.x().end(), base, Ink.MUTED, 1);
    for (Discovery.Step step : discovery.path()) {
      Spot spot = panel.spot(step.coverage(), step.density());
      drawing.add(new Mark.Dot(spot, 2.5, Ink.SKY, Fill.SOLID));
    }
    Discovery.Found first = discovery.found().get(0);
    Spot chosen = panel.spot(first.coverage(), first.density());
    drawing.add(new Mark.Dot(chosen, 6, Ink.VERMILLION, Fill.HOLLOW));
    return drawing;
  }

  private static String trade(Discovery discovery) {
    Discovery.Found first = discovery.found().get(0);
    return "Density upwards against coverage to the right, from the whole space at the right to ever"
        + " smaller boxes; the grey line is the density of all runs. The ring is the box taken, with"
        + " density "
        + Figures.percent(first.density())
        + " and coverage "
        + Figures.percent(first.coverage())
        + ".";
  }
}
