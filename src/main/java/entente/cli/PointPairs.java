package entente.cli;

import com.google.common.base.Splitter;
import entente.experiment.Factor;
import entente.experiment.Point;
import entente.experiment.batch.BatchRuns;
import entente.scenario.Legible;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which points of two batches are compared with which.
 *
 * @param a the first batch
 * @param b the second
 */
record PointPairs(BatchRuns a, BatchRuns b) {
  private static final int SHOWN = 6;

  /** A point of the first and one of the second. */
  record PointPair(int a, int b) {}

  /** Each point with that of the same number, if the designs agree; or the only two. */
  List<PointPair> all() {
    if (!alike() && (a.points().size() > 1 || b.points().size() > 1)) {
      throw new BadInput(
          a.folder().path()
              + " and "
              + b.folder().path()
              + " do not have the same points, so it must be said which are compared.\n"
              + listed("A", a)
              + listed("B", b)
              + "Maybe --point "
              + (a.points().size() == 1 || b.points().size() == 1 ? "1" : "0:1")
              + ".");
    }
    return a.points().stream().map(point -> new PointPair(point.number(), point.number())).toList();
  }

  /** Whether both have the same factors and, point by point, the same values. */
  boolean alike() {
    return names(a).equals(names(b)) && a.points().equals(b.points());
  }

  private static List<String> names(BatchRuns batch) {
    return batch.manifest().factors().stream().map(Factor::name).toList();
  }

  private static String listed(String name, BatchRuns batch) {
    StringBuilder lines = new StringBuilder();
    List<Point> points = batch.points();
    for (Point point : points.subList(0, Math.min(SHOWN, points.size()))) {
      lines.append("  ").append(name).append("  ").append(told(batch, point.number()));
      lines.append('\n');
    }
    if (points.size() > SHOWN) {
      lines.append("  ").append(name).append("  and ").append(points.size() - SHOWN);
      lines.append(" others\n");
    }
    return lines.toString();
  }

  /** A point with the values of its factors. */
  static String told(BatchRuns batch, int point) {
    List<String> words = new ArrayList<>();
    List<Factor> factors = batch.manifest().factors();
    for (int k = 0; k < factors.size(); k++) {
      words.add(factors.get(k).name() + " " + batch.points().get(point).values()[k]);
    }
    return "point " + point + (words.isEmpty() ? "" : ": " + String.join(", ", words));
  }

  /**
   * The points that a user asks for.
   *
   * @param asked such as {@code 3}, of both or of the one that has several, or {@code 3:5}
   */
  PointPair asked(String asked) {
    List<String> words = Splitter.on(':').splitToList(asked);
    if (words.size() > 2) {
      throw bad(asked);
    }
    if (words.size() == 2) {
      return new PointPair(number(a, words.get(0), asked), number(b, words.get(1), asked));
    }
    if (a.points().size() == 1 && b.points().size() > 1) {
      return new PointPair(0, number(b, asked, asked));
    }
    if (b.points().size() == 1) {
      return new PointPair(number(a, asked, asked), 0);
    }
    if (!alike()) {
      throw new BadInput(
          "--point "
              + Legible.line(asked)
              + ": the batches do not have the same points.\nMaybe a point of each, such as 0:1.");
    }
    return new PointPair(number(a, asked, asked), number(b, asked, asked));
  }

  private static int number(BatchRuns batch, String word, String asked) {
    int points = batch.points().size();
    if (!word.matches("\\d{1,9}")) {
      throw bad(asked);
    }
    int number = Integer.parseInt(word);
    if (number >= points) {
      throw new BadInput(
          "--point "
              + Legible.line(asked)
              + ": "
              + batch.folder().path()
              + " has points 0 to "
              + (points - 1)
              + ".");
    }
    return number;
  }

  private static BadInput bad(String asked) {
    return new BadInput(
        "--point is "
            + Legible.line(asked)
            + "; it must be the number of a point, such as 3, or one of A and one of B, such as"
            + " 3:5.");
  }
}
