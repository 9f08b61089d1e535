package entente.report;

import entente.explain.Figures;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What came of every run as a number: whether an outcome came about, or where a cell ended.
 *
 * @param name the outcome's name or the cell's
 * @param title what it is called
 * @param share whether its mean is a share of runs
 * @param values of each run, in the order of the runs; not a number where it is not known
 */
record Result(String name, String title, boolean share, double[] values) {

  static Result of(Material material, int outcome) {
    double[] came =
        material.games().stream().mapToDouble(game -> game.has(outcome) ? 1 : 0).toArray();
    String name = material.outcomes().get(outcome).name();
    return new Result(name, material.title(outcome), true, came);
  }

  /** What a plot of it is called. */
  String plot(String kind) {
    return kind + "-" + name.replace('.', '-');
  }

  /** A difference of its means. */
  String said(double difference) {
    return share ? Figures.fixed(difference, 2) : Figures.plain(difference);
  }

  /** Its mean at each point of the design; not a number where no run is known. */
  double[] means(Material material) {
    double[] sums = new double[material.manifest().points()];
    int[] runs = new int[sums.length];
    for (int k = 0; k < values.length; k++) {
      if (!Double.isNaN(values[k])) {
        int point = material.games().get(k).point();
        sums[point] += values[k];
        runs[point]++;
      }
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] = runs[k] == 0 ? Double.NaN : sums[k] / runs[k];
    }
    return sums;
  }

  /** Its known values in some of the runs, in ascending order. */
  double[] sorted(Material material, Predicate<GameRow> some) {
    return IntStream.range(0, values.length)
        .filter(k -> !Double.isNaN(values[k]) && some.test(material.games().get(k)))
        .mapToDouble(k -> values[k])
        .sorted()
        .toArray();
  }

  /** Whether it differs between runs at all. */
  boolean varies() {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    return Arrays.stream(known).anyMatch(value -> value != known[0]);
  }
}
