package entente.export;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds the ties in the course of a run: of each pair its alignment and its treaty, of each dyad
 * trust, distrust and sanctions, of each contract what is delivered, and the wars.
 */
final class Ties {
  private static final Splitter POINT = Splitter.on('.');

  private final Course course;
  private final List<Tie> ties = new ArrayList<>();

  private Ties(Course course) {
    this.course = course;
  }

  /** All ties that there are in some month, in the order of the cells. */
  static List<Tie> of(Course course) {
    Ties found = new Ties(course);
    course.cells().forEach((cell, series) -> found.look(POINT.splitToList(cell), series));
    return List.copyOf(found.ties);
  }

  private void look(List<String> cell, double[] series) {
    switch (cell.get(0)) {
      case "pair" -> pair(cell, series);
      case "dyad" -> dyad(cell, series);
      case "contract" ->
          add(new Tie("contract", cell.get(3), cell.get(1), cell.get(2), true, series));
      case "war" -> war(cell, series);
      default -> {
        // The other cells tie nobody to anybody.
      }
    }
  }

  private void pair(List<String> cell, double[] series) {
    String what = cell.get(3);
    if (what.equals("alignment") || what.equals("treaty")) {
      add(new Tie(what, what, cell.get(1), cell.get(2), false, series));
    }
  }

  private void dyad(List<String> cell, double[] series) {
    String what = cell.get(3);
    if (what.equals("trust") || what.equals("sanction")) {
      add(new Tie(what, what, cell.get(1), cell.get(2), true, series));
    }
    if (what.equals("trust")) {
      double[] distrust = each(series, trust -> -trust);
      add(new Tie("distrust", "distrust", cell.get(1), cell.get(2), true, distrust));
    }
  }

  /** Who is on a side is at war with all on the other that come after it. */
  private void war(List<String> cell, double[] active) {
    if (!cell.get(2).equals("active")) {
      return;
    }
    List<String> states = List.copyOf(course.states().keySet());
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        double[] one = side(cell.get(1), states.get(i));
        double[] other = side(cell.get(1), states.get(j));
        double[] fight = new double[active.length];
        for (int month = 0; month < fight.length; month++) {
          fight[month] = active[month] > 0 && one[month] * other[month] < 0 ? 1 : 0;
        }
        add(new Tie("war", cell.get(1), states.get(i), states.get(j), false, fight));
      }
    }
  }

  private double[] side(String war, String state) {
    double[] none = new double[course.months()];
    return course.cells().getOrDefault("war." + war + "." + state + ".side", none);
  }

  private void add(Tie tie) {
    double[] weight = each(tie.weight(), value -> Math.max(0, value));
    if (Arrays.stream(weight).anyMatch(value -> value > 0)) {
      ties.add(new Tie(tie.kind(), tie.label(), tie.from(), tie.to(), tie.directed(), weight));
    }
  }

  private static double[] each(double[] series, DoubleUnaryOperator change) {
    return Arrays.stream(series).map(change).toArray();
  }
}
