package entente.report;

import entente.experiment.analysis.Estimate;
import entente.experiment.analysis.SobolIndices;
import entente.explain.Figures;
import entente.scenario.Design;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** First-order and total sensitivity indices, of batches with a Sobol design. */
final class VarianceSection implements Section {
  private static final String NOTE =
      "The result is the share of the runs at a point in which the outcome came about, or their mean"
          + " of a cell at the end, on the same seeds at every point. The filled dot is the first-order index, what a factor explains"
          + " alone (Saltelli et al. 2010); the hollow one the total index, what it explains with"
          + " all its interactions (Jansen 1999). Few runs a point leave luck in the result, which"
          + " counts as interaction: totals are too high rather than too low. Intervals at 95 % by"
          + " a bootstrap over samples; with few samples estimates and intervals leave 0 to 1.";

  @Override
  public String id() {
    return "variance";
  }

  @Override
  public String title() {
    return "Whose variance it is";
  }

  @Override
  public void write(Material material, Html html) {
    if (!(material.design() instanceof Design.Sobol sobol)) {
      html.missing(
          "Shares of variance need the design sobol; this batch is of design "
              + material.design().method()
              + ".");
      return;
    }
    List<Result> some = material.results();
    if (some.isEmpty() || sobol.samples() < 2) {
      html.missing(
          "No outcome and no cell kept varies enough, or there is but one sample, for shares of"
              + " variance.");
      return;
    }
    html.par(NOTE);
    html.in("div", "class", "grid");
    List<String> same = new ArrayList<>();
    DataTable table = table();
    for (Result one : some) {
      double[][] results = results(material, one);
      if (results.length >= 2 && varies(results)) {
        SobolIndices indices = SobolIndices.of(results, material.manifest().seed());
        html.figure(draw(material, one, indices), finding(material, indices));
        fill(table, material, one, indices);
      } else {
        same.add(one.title());
      }
    }
    html.out();
    if (!same.isEmpty()) {
      html.par(
          "The same at every point, so there is nothing to share out: "
              + String.join("; ", same)
              + ".");
    }
    if (!table.isEmpty()) {
      table.folded(html, "The figures");
    }
  }

  /** Whether the result differs at all between the points A and B. */
  private static boolean varies(double[][] results) {
    return Arrays.stream(results)
        .anyMatch(row -> row[0] != results[0][0] || row[1] != results[0][0]);
  }

  /** One row a sample, without samples in which a point has no run. */
  private static double[][] results(Material material, Result result) {
    double[] means = result.means(material);
    int width = material.factors().size() + 2;
    List<double[]> rows = new ArrayList<>();
    for (int n = 0; n < means.length / width; n++) {
      double[] row = Arrays.copyOfRange(means, n * width, (n + 1) * width);
      if (Arrays.stream(row).noneMatch(Double::isNaN)) {
        rows.add(row);
      }
    }
    return rows.toArray(double[][]::new);
  }

  private static Drawing draw(Material material, Result result, SobolIndices indices) {
    Forest forest = new Forest();
    double least = 0;
    double most = 1;
    for (int k = 0; k < indices.factors().size(); k++) {
      SobolIndices.Indices one = indices.factors().get(k);
      String said =
          Figures.fixed(one.first().value(), 2) + " / " + Figures.fixed(one.total().value(), 2);
      forest.row(material.factors().get(k).name(), said, one.first(), one.total());
      least = Math.min(least, one.first().low());
      most = Math.max(most, one.total().high());
    }
    return forest.draw(result.plot("variance"), result.title(), least, most, Forest.Unit.NUMBER);
  }

  private static String finding(Material material, SobolIndices indices) {
    int most = 0;
    double alone = 0;
    for (int k = 0; k < indices.factors().size(); k++) {
      alone += indices.factors().get(k).first().value();
      if (indices.factors().get(k).total().value() > indices.factors().get(most).total().value()) {
        most = k;
      }
    }
    Estimate total = indices.factors().get(most).total();
    return "Most hangs on "
        + material.factors().get(most).name()
        + ", with all its interactions "
        + Figures.fixed(total.value(), 2)
        + " of the variance ("
        + Figures.fixed(total.low(), 2)
        + " to "
        + Figures.fixed(total.high(), 2)
        + "); all factors alone explain "
        + Figures.fixed(alone, 2)
        + ".";
  }

  private static DataTable table() {
    return new DataTable(
        "Sensitivity indices with intervals at 95 %",
        2, List.of("result", "factor", "first order", "interval", "total", "interval"));
  }

  private static void fill(
      DataTable table, Material material, Result result, SobolIndices indices) {
    for (int k = 0; k < indices.factors().size(); k++) {
      SobolIndices.Indices one = indices.factors().get(k);
      table.row(
          result.title(),
          material.factors().get(k).name(),
          Figures.fixed(one.first().value(), 3),
          interval(one.first()),
          Figures.fixed(one.total().value(), 3),
          interval(one.total()));
    }
  }

  private static String interval(Estimate one) {
    return Figures.fixed(one.low(), 3) + " to " + Figures.fixed(one.high(), 3);
  }
}
