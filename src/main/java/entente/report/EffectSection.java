package entente.report;

import entente.experiment.Point;
import entente.experiment.analysis.ElementaryEffects;
import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import entente.scenario.Design;
import java.util.ArrayList;
import java.util.List;

/** Elementary effects, of batches with a Morris design. */
final class EffectSection implements Section {
  private static final String NOTE =
      "An effect is the change of an outcome's share, or of a cell's mean at the end, when one factor"
          + " moves, per whole range of the factor (Morris 1991). The filled dot is the mean size of the effects, μ*; the hollow"
          + " one their standard deviation, σ, large where the effect hangs on the other factors or"
          + " on luck. A factor whose μ* is near 0 can be left alone. Intervals at 95 % by a"
          + " bootstrap over walks.";

  @Override
  public String id() {
    return "effects";
  }

  @Override
  public String title() {
    return "Which inputs can be left alone";
  }

  @Override
  public void write(Material material, Html html) {
    if (!(material.design() instanceof Design.Morris morris)) {
      html.missing(
          "Elementary effects need the design morris; this batch is of design "
              + material.design().method()
              + ".");
      return;
    }
    List<Result> some = material.results();
    if (some.isEmpty() || morris.trajectories() < 2) {
      html.missing(
          "No outcome and no cell kept varies enough, or there is but one walk, for elementary"
              + " effects.");
      return;
    }
    html.par(NOTE);
    html.in("div", "class", "grid");
    DataTable table = table();
    for (Result one : some) {
      List<ElementaryEffects> effects = effects(material, morris, one);
      if (!effects.isEmpty()) {
        html.figure(draw(material, one, effects), finding(material, one, effects));
        fill(table, material, one, effects);
      }
    }
    html.out();
    if (!table.isEmpty()) {
      table.folded(html, "The figures");
    }
  }

  /** The effects of each factor; none if the walks that can be used are fewer than two. */
  private static List<ElementaryEffects> effects(
      Material material, Design.Morris morris, Result result) {
    double[] means = result.means(material);
    List<ElementaryEffects> effects = new ArrayList<>();
    for (int k = 0; k < material.factors().size(); k++) {
      double[] own = effects(material, morris, means, k);
      if (own.length < 2) {
        return List.of();
      }
      effects.add(ElementaryEffects.of(own, material.manifest().seed()));
    }
    return effects;
  }

  /** A factor's effect in each walk; the step in which it moves is found by its values. */
  private static double[] effects(
      Material material, Design.Morris morris, double[] means, int factor) {
    double step = morris.levels() / 2.0 / (morris.levels() - 1.0);
    List<Point> points = material.experiment().points();
    List<Double> effects = new ArrayList<>();
    for (int n = 1; n < points.size(); n++) {
      double before = points.get(n - 1).values()[factor];
      double after = points.get(n).values()[factor];
      boolean sameWalk = n % (material.factors().size() + 1) != 0;
      double change = (means[n] - means[n - 1]) * Math.signum(after - before) / step;
      if (sameWalk && before != after && !Double.isNaN(change)) {
        effects.add(change);
      }
    }
    return effects.stream().mapToDouble(effect -> effect).toArray();
  }

  private static Drawing draw(Material material, Result result, List<ElementaryEffects> effects) {
    Forest forest = new Forest();
    double most = result.share() ? 0.1 : 0;
    for (int k = 0; k < effects.size(); k++) {
      ElementaryEffects one = effects.get(k);
      forest.row(
          material.factors().get(k).name(),
          result.said(one.strength().value()) + " / " + result.said(one.spread().value()),
          one.strength(),
          one.spread());
      most = Math.max(most, Math.max(one.strength().high(), one.spread().high()));
    }
    double end = most > 0 ? most : 1;
    return forest.draw(result.plot("effects"), result.title(), 0, end, Forest.Unit.NUMBER);
  }

  private static String finding(Material material, Result result, List<ElementaryEffects> effects) {
    int most = 0;
    int least = 0;
    for (int k = 0; k < effects.size(); k++) {
      double strength = effects.get(k).strength().value();
      most = strength > effects.get(most).strength().value() ? k : most;
      least = strength < effects.get(least).strength().value() ? k : least;
    }
    ElementaryEffects one = effects.get(most);
    return "Strongest is "
        + material.factors().get(most).name()
        + ": over its range the "
        + (result.share() ? "share" : "mean")
        + " moves by "
        + result.said(one.strength().value())
        + " ("
        + result.said(one.strength().low())
        + " to "
        + result.said(one.strength().high())
        + "), on balance "
        + (one.mean().low() > 0 ? "upwards" : one.mean().high() < 0 ? "downwards" : "neither way")
        + "; weakest is "
        + material.factors().get(least).name()
        + ".";
  }

  private static DataTable table() {
    return new DataTable(
        "Elementary effects with intervals at 95 %",
        2, List.of("result", "factor", "μ", "μ*", "interval of μ*", "σ", "interval of σ"));
  }

  private static void fill(
      DataTable table, Material material, Result result, List<ElementaryEffects> effects) {
    for (int k = 0; k < effects.size(); k++) {
      ElementaryEffects one = effects.get(k);
      table.row(
          result.title(),
          material.factors().get(k).name(),
          Figures.signed(one.mean().value(), 3),
          Figures.fixed(one.strength().value(), 3),
          interval(one.strength()),
          Figures.fixed(one.spread().value(), 3),
          interval(one.spread()));
    }
  }

  private static String interval(Estimate one) {
    return Figures.fixed(one.low(), 3) + " to " + Figures.fixed(one.high(), 3);
  }
}
