package entente.explain;

import com.google.common.base.Splitter;
import entente.world.Axis;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who and what the cells of a run speak of, told from their names. */
public final class Members {
  private static final Splitter POINTS = Splitter.on('.');
  private static final Map<String, Axis> FIRST =
      Map.of(
          "state", Axis.STATE,
          "good", Axis.GOOD,
          "technology", Axis.TECHNOLOGY,
          "war", Axis.WAR);

  private Members() {}

  /** The states, goods, technologies and wars that some cells are named after and others not. */
  public static Map<Axis, Set<String>> only(Collection<String> cells, Collection<String> others) {
    Map<Axis, Set<String>> only = of(cells);
    Map<Axis, Set<String>> theirs = of(others);
    only.forEach((axis, names) -> names.removeAll(theirs.getOrDefault(axis, Set.of())));
    only.values().removeIf(Set::isEmpty);
    return only;
  }

  private static Map<Axis, Set<String>> of(Collection<String> cells) {
    Map<Axis, Set<String>> members = new EnumMap<>(Axis.class);
    for (String cell : cells) {
      List<String> parts = POINTS.splitToList(cell);
      Axis axis = FIRST.get(parts.get(0));
      if (axis != null && parts.size() > 1) {
        members.computeIfAbsent(axis, one -> new TreeSet<>()).add(parts.get(1));
      }
    }
    return members;
  }
}
