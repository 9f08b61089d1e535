package entente.report;

import entente.experiment.Point;
import entente.explain.Figures;
import entente.scenario.ExperimentFile.Varied;
import entente.scenario.Variation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A factor with its levels: the values that it took or, if they are many, four bins with as many
 * points each.
 *
 * @param varied what varies
 * @param column its place among the values of a point
 * @param points the points of the design
 * @param levels its levels, from the lowest
 */
record Factored(Varied varied, int column, List<Point> points, List<Level> levels) {
  private static final int MOST_VALUES = 6;
  private static final int BINS = 4;
  private static final MathContext TWO_DIGITS = new MathContext(2);

  /**
   * A level.
   *
   * @param label what it is called
   * @param low the least value that belongs to it
   * @param high the greatest
   */
  record Level(String label, double low, double high) {

    boolean holds(double value) {
      return value >= low && value <= high;
    }
  }

  static Factored of(Varied varied, int column, List<Point> points) {
    double[] values = points.stream().mapToDouble(point -> point.values()[column]).toArray();
    double[] different = Arrays.stream(values).sorted().distinct().toArray();
    boolean listed = varied.variation() instanceof Variation.Listed;
    List<Level> levels =
        listed || different.length <= MOST_VALUES
            ? levels(varied, different)
            : bins(Arrays.stream(values).sorted().toArray());
    return new Factored(varied, column, points, levels);
  }

  private static List<Level> levels(Varied varied, double[] different) {
    List<Level> levels = new ArrayList<>();
    for (double value : different) {
      levels.add(new Level(said(varied, value), value, value));
    }
    return levels;
  }

  private static List<Level> bins(double[] sorted) {
    List<Level> levels = new ArrayList<>();
    int first = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int end = (int) ((long) sorted.length * (bin + 1) / BINS);
      while (end < sorted.length && end > 0 && sorted[end] == sorted[end - 1]) {
        end++;
      }
      if (end > first) {
        double low = sorted[first];
        double high = sorted[end - 1];
        levels.add(new Level(rounded(low) + "–" + rounded(high), low, high));
        first = end;
      }
    }
    return levels;
  }

  private static String rounded(double value) {
    return Figures.plain(new BigDecimal(value).round(TWO_DIGITS).doubleValue());
  }

  private static String said(Varied varied, double value) {
    if (varied.unit().equals("0 or 1")) {
      return value > 0.5 ? "on" : "off";
    }
    return Figures.plain(value);
  }

  /** What a value of it is called. */
  String said(double value) {
    return said(varied, value);
  }

  /** How many letters its longest label has. */
  int widest() {
    return levels.stream().mapToInt(level -> level.label().length()).max().orElse(0);
  }

  /** Its name. */
  String name() {
    return varied.name();
  }

  /** Its value in a run. */
  double value(GameRow game) {
    return points.get(game.point()).values()[column];
  }

  /** The runs of a level. */
  List<GameRow> at(Level level, List<GameRow> games) {
    return games.stream().filter(game -> level.holds(value(game))).toList();
  }

  /** How far apart the shares of an outcome lie at its levels; 0 if it has but one. */
  double range(int outcome, List<GameRow> games) {
    double least = 1;
    double most = 0;
    for (Level level : levels) {
      List<GameRow> some = at(level, games);
      if (!some.isEmpty()) {
        double share = Material.share(outcome, some).value();
        least = Math.min(least, share);
        most = Math.max(most, share);
      }
    }
    return Math.max(0, most - least);
  }
}
