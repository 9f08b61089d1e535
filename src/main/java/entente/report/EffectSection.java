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
    List<Integer> focal = material.focal();
    if (focal.isEmpty() || morris.trajectories() < 2) {
      html.missing("No outcome varies enough, or there is but one walk, for elementary effects.");
      return;
    }
    html.par(
        "An effect is the change of an outcome's share when one factor moves, per whole range of the"
            + " factor (Morris 1991). The filled dot is the mean size of the effects, μ*; the hollow"
            + " one their standard deviation, σ, large where the effect hangs on the other factors or"
            + " on luck. A factor whose μ* is near 0 can be left alone. Intervals at 95 % by a"
            + " bootstrap over walks.");
    html.in("div", "class", "grid");
    DataTable table = table();
    for (int outcome : focal) {
      List<ElementaryEffects> effects = effects(material, morris, outcome);
      if (!effects.isEmpty()) {
        html.figure(draw(material, outcome, effects), finding(material, effects));
        fill(table, material, outcome, effects);
      }
    }
    html.out();
    if (!table.isEmpty()) {
      table.folded(html, "The figures");
    }
  }

  /** The effects of each factor; none if the walks that can be used are fewer than two. */
  private static List<ElementaryEffects> effects(
      Material material, Design.Morris morris, int outcome) {
    double[] shares = Means.shares(material, outcome);
    List<ElementaryEffects> effects = new ArrayList<>();
    for (int k = 0; k < material.factors().size(); k++) {
      double[] own = effects(material, morris, shares, k);
      if (own.length < 2) {
        return List.of();
      }
      effects.add(ElementaryEffects.of(own, material.manifest().seed()));
    }
    return effects;
  }

  /** A factor's effect in each walk; the step in which it moves is found by its values. */
  private static double[] effects(
      Material material, Design.Morris morris, double[] shares, int factor) {
    double step = morris.levels() / 2.0 / (morris.levels() - 1.0);
    List<Point> points = material.experiment().points();
    List<Double> effects = new ArrayList<>();
    for (int n = 1; n < points.size(); n++) {
      double before = points.get(n - 1).values()[factor];
      double after = points.get(n).values()[factor];
      boolean sameWalk = n % (material.factors().size() + 1) != 0;
      double change = (shares[n] - shares[n - 1]) * Math.signum(after - before) / step;
      if (sameWalk && before != after && !Double.isNaN(change)) {
        effects.add(change);
      }
    }
    return effects.stream().mapToDouble(effect -> effect).toArray();
  }

  private static Drawing draw(Material material, int outcome, List<ElementaryEffects> effects) {
    Forest forest = new Forest();
    double most = 0.1;
    for (int k = 0; k < effects.size(); k++) {
      ElementaryEffects one = effects.get(k);
      forest.row(
          material.factors().get(k).name(),
          Figures.fixed(one.strength().value(), 2) + " / " + Figures.fixed(one.spread().value(), 2),
          one.strength(),
          one.spread());
      most = Math.max(most, Math.max(one.strength().high(), one.spread().high()));
    }
    String name = "effects-" + material.outcomes().get(outcome).name();
    return forest.draw(name, material.title(outcome), 0, most, Forest.Unit.NUMBER);
  }

  private static String finding(Material material, List<ElementaryEffects> effects) {
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
        + ": over its range the share moves by "
        + Figures.fixed(one.strength().value(), 2)
        + " ("
        + Figures.fixed(one.strength().low(), 2)
        + " to "
        + Figures.fixed(one.strength().high(), 2)
        + "), on balance "
        + (one.mean().low() > 0 ? "upwards" : one.mean().high() < 0 ? "downwards" : "neither way")
        + "; weakest is "
        + material.factors().get(least).name()
        + ".";
  }

  private static DataTable table() {
    return new DataTable(
        "Elementary effects with intervals at 95 %",
        2, List.of("outcome", "factor", "μ", "μ*", "interval of μ*", "σ", "interval of σ"));
  }

  private static void fill(
      DataTable table, Material material, int outcome, List<ElementaryEffects> effects) {
    for (int k = 0; k < effects.size(); k++) {
      ElementaryEffects one = effects.get(k);
      table.row(
          material.title(outcome),
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
