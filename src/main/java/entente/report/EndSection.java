package entente.report;

import entente.experiment.Quantile;
import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where cells ended: over all runs, and at the levels of the factor that moves their mean most. */
final class EndSection implements Section {

  @Override
  public String id() {
    return "ends";
  }

  @Override
  public String title() {
    return "Where values ended";
  }

  @Override
  public void write(Material material, Html html) {
    List<Result> ends = material.ends().stream().filter(end -> all(material, end) > 0).toList();
    if (ends.isEmpty()) {
      html.missing(
          "The end of no cell was kept; name cells under record: cells: in the experiment.");
      return;
    }
    int kept = material.kept().size();
    html.par(
        "The dot is the median over runs, the line the band in which four fifths of them lie: of all"
            + " runs, and at the levels of the factor that moves the mean most, over all values of"
            + " the others."
            + (ends.size() < kept && material.choices().cells().isEmpty()
                ? " Shown are " + ends.size() + " of " + kept + " cells kept; --cell names others."
                : ""));
    html.in("div", "class", "grid");
    DataTable table =
        new DataTable(
            "The end of every run",
            1,
            List.of("cell", "runs", "least", "tenth", "median", "mean", "nine tenths", "most"));
    for (Result end : ends) {
      html.figure(draw(material, end), finding(material, end));
      fill(table, material, end);
    }
    html.out();
    table.folded(html, "The figures");
  }

  private static int all(Material material, Result end) {
    return end.sorted(material, game -> true).length;
  }

  private static Drawing draw(Material material, Result end) {
    Forest forest = new Forest();
    row(forest, "all runs", Ink.BLUE, end.sorted(material, game -> true));
    Factored strongest = strongest(material, end);
    if (strongest != null) {
      for (Factored.Level level : strongest.levels()) {
        double[] values = end.sorted(material, game -> level.holds(strongest.value(game)));
        row(forest, strongest.name() + " " + level.label(), Ink.VERMILLION, values);
      }
    }
    return forest.draw(end.plot("end"), end.name(), Forest.Unit.NUMBER);
  }

  private static void row(Forest forest, String name, Ink ink, double[] sorted) {
    if (sorted.length > 0) {
      double median = Quantile.of(sorted, 0.5);
      double low = Quantile.of(sorted, 0.1);
      double high = Quantile.of(sorted, 0.9);
      Estimate band = new Estimate(median, low, high, low, high, sorted.length);
      forest.row(name, Figures.plain(median), ink, band);
    }
  }

  /** The factor between whose levels the mean differs most; null if nothing varied. */
  private static @Nullable Factored strongest(Material material, Result end) {
    Factored strongest = null;
    double most = -1;
    for (Factored factor : material.factors()) {
      double[] means = means(material, end, factor);
      double range = means.length < 2 ? 0 : means[means.length - 1] - means[0];
      if (range > most) {
        most = range;
        strongest = factor;
      }
    }
    return strongest;
  }

  /** The means at a factor's levels that have runs, in ascending order. */
  private static double[] means(Material material, Result end, Factored factor) {
    return factor.levels().stream()
        .map(level -> end.sorted(material, game -> level.holds(factor.value(game))))
        .filter(values -> values.length > 0)
        .mapToDouble(EndSection::mean)
        .sorted()
        .toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static String finding(Material material, Result end) {
    double[] all = end.sorted(material, game -> true);
    String said =
        "Median "
            + Figures.plain(Quantile.of(all, 0.5))
            + "; four fifths of the runs end between "
            + Figures.plain(Quantile.of(all, 0.1))
            + " and "
            + Figures.plain(Quantile.of(all, 0.9))
            + ".";
    Factored strongest = strongest(material, end);
    if (strongest == null || !end.varies()) {
      return said;
    }
    double[] means = means(material, end, strongest);
    return said
        + " By "
        + strongest.name()
        + " the mean goes from "
        + Figures.plain(means[0])
        + " to "
        + Figures.plain(means[means.length - 1])
        + ".";
  }

  private static void fill(DataTable table, Material material, Result end) {
    double[] all = end.sorted(material, game -> true);
    table.row(
        end.name(),
        Words.grouped(all.length),
        Figures.plain(all[0]),
        Figures.plain(Quantile.of(all, 0.1)),
        Figures.plain(Quantile.of(all, 0.5)),
        Figures.plain(mean(all)),
        Figures.plain(Quantile.of(all, 0.9)),
        Figures.plain(all[all.length - 1]));
  }
}
