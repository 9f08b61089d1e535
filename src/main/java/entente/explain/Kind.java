package entente.explain;

import com.google.common.base.Splitter;
import entente.world.Axis;
import entente.world.Quantity;
import entente.world.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of cell a name speaks of. Cells of one kind are measured with one rod.
 *
 * @param pattern the pattern of the names of its quantity; of an unknown one, the name itself
 * @param measure the pattern, with the good or technology in it: units of food are none of funds
 * @param range how far apart two values can lie, infinite if unknown [the quantity's unit]
 * @param derived whether it follows from other cells
 */
public record Kind(String pattern, String measure, double range, boolean derived) {
  private static final Splitter POINTS = Splitter.on('.');
  private static final Set<Axis> THINGS = Set.of(Axis.GOOD, Axis.TECHNOLOGY, Axis.ITEM);

  /** The kind of the cell of this name. */
  public static Kind of(String cell) {
    List<String> name = POINTS.splitToList(cell);
    return quantity(name)
        .map(quantity -> of(quantity, name))
        .orElse(new Kind(cell, cell, Double.POSITIVE_INFINITY, false));
  }

  /** The quantity whose pattern fits; one that spells out more fits better. */
  private static Optional<Quantity> quantity(List<String> name) {
    Quantity best = null;
    long stars = Long.MAX_VALUE;
    for (Quantity quantity : Quantity.values()) {
      List<String> pattern = POINTS.splitToList(quantity.pattern());
      if (fits(name, pattern) && quantity.axes().size() < stars) {
        best = quantity;
        stars = quantity.axes().size();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(List<String> name, List<String> pattern) {
    boolean fits = name.size() == pattern.size();
    for (int k = 0; fits && k < name.size(); k++) {
      fits = pattern.get(k).equals("*") || pattern.get(k).equals(name.get(k));
    }
    return fits;
  }

  private static Kind of(Quantity quantity, List<String> name) {
    String pattern = quantity.pattern();
    Axis last = quantity.axes().get(quantity.axes().size() - 1);
    boolean thing = THINGS.contains(last) && pattern.endsWith("*");
    String stem = pattern.substring(0, pattern.length() - 1);
    String measure = thing ? stem + name.get(name.size() - 1) : pattern;
    double range = quantity.max() - quantity.min();
    return new Kind(pattern, measure, range, quantity.role() == Role.DERIVED);
  }
}
