package entente.scenario;

import entente.game.Rules;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the world out by the names that a scenario declares, in the order of the file. */
record Axes(Shapes shapes) {
  private static final long MOST_CELLS = 6_000_000;

  /** The layout; null if there are too many cells for one. */
  @Nullable Layout layout(Node.Table root) {
    Map<Axis, List<String>> members = new EnumMap<>(Axis.class);
    members.put(Axis.STATE, names(root.get("states"), Naming.STATE));
    members.put(Axis.GOOD, names(root.get("goods"), Naming.ITEM));
    members.put(Axis.TECHNOLOGY, names(root.get("technologies"), Naming.ITEM));
    members.put(Axis.WAR, names(root.get("wars"), Naming.ITEM));
    members.put(Axis.MOTIVE, Rules.MOTIVES);
    members.put(Axis.ACTION, Rules.ACTIONS);
    if (members.getOrDefault(Axis.STATE, List.of()).isEmpty()) {
      problems().atKey(root, "The scenario has no states; it needs at least one.");
    }
    return tooMany(members) ? null : new Layout(members);
  }

  private List<String> names(@Nullable Node block, Naming form) {
    List<String> names = new ArrayList<>();
    shapes
        .entries(block)
        .forEach(
            (name, node) -> {
              if (form.fits(name)) {
                names.add(name);
              } else {
                problems()
                    .atKey(node, "Name " + name + " must be " + form.rule() + "." + advice(name));
              }
            });
    return names;
  }

  private static String advice(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9]", "");
    return Naming.ITEM.fits(plain) ? "\nMaybe " + plain + "." : "";
  }

  private boolean tooMany(Map<Axis, List<String>> members) {
    double cells = 0;
    for (Quantity quantity : Quantity.values()) {
      double span = 1;
      for (Axis axis : quantity.axes()) {
        span *= count(members, axis);
      }
      cells += span;
    }
    if (cells > MOST_CELLS) {
      String size = Amount.say(cells) + " cells; " + MOST_CELLS + " is the most";
      problems().add(Spot.whole("the scenario"), "", "So many names would make " + size + ".");
    }
    return cells > MOST_CELLS;
  }

  private static int count(Map<Axis, List<String>> members, Axis axis) {
    return axis == Axis.ITEM
        ? count(members, Axis.GOOD) + count(members, Axis.TECHNOLOGY)
        : members.getOrDefault(axis, List.of()).size();
  }

  private Problems problems() {
    return shapes.problems();
  }
}
