package entente.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each cell its place in the vector and each place its name. Made once from the names that a
 * scenario declares; immutable.
 */
public final class Layout {
  private final Map<Axis, List<String>> members;
  private final int[] counts = new int[Axis.values().length];
  private final int[] offset = new int[Quantity.values().length];
  private final int[] second = new int[Quantity.values().length];
  private final int[] third = new int[Quantity.values().length];
  private final Quantity[] quantityOf;
  private final int[] twin;
  private final boolean[] used;
  private final int states;
  private final int firstDerived;
  private final int size;
  private @Nullable Map<String, Integer> places;
  private volatile @Nullable Network network;

  /**
   * Lays out a world.
   *
   * @param members the names on each axis but {@link Axis#ITEM}, which is made of the goods and
   *     then the technologies
   */
  public Layout(Map<Axis, List<String>> members) {
    this.members = withItems(members);
    for (Axis axis : Axis.values()) {
      counts[axis.ordinal()] = names(axis).size();
    }
    this.states = count(Axis.STATE);
    int next = 0;
    int derived = -1;
    for (Quantity quantity : Quantity.values()) {
      if (derived < 0 && quantity.follows()) {
        derived = next;
      }
      offset[quantity.ordinal()] = next;
      next += span(quantity);
    }
    firstDerived = derived;
    size = next;
    quantityOf = new Quantity[size];
    for (Quantity quantity : Quantity.values()) {
      int from = offset[quantity.ordinal()];
      java.util.Arrays.fill(quantityOf, from, from + span(quantity), quantity);
    }
    twin = twins();
    used = new boolean[size];
    for (int cell = 0; cell < size; cell++) {
      used[cell] = inUse(cell);
    }
  }

  private int[] twins() {
    int[] twins = new int[size];
    for (int cell = 0; cell < size; cell++) {
      Quantity quantity = quantityOf[cell];
      int q = quantity.ordinal();
      twins[cell] =
          quantity.symmetric() ? offset[q] + index(cell, 1) * second[q] + index(cell, 0) : cell;
    }
    return twins;
  }

  private static Map<Axis, List<String>> withItems(Map<Axis, List<String>> members) {
    Map<Axis, List<String>> all = new EnumMap<>(Axis.class);
    members.forEach((axis, names) -> all.put(axis, List.copyOf(names)));
    List<String> items = new ArrayList<>(members.getOrDefault(Axis.GOOD, List.of()));
    items.addAll(members.getOrDefault(Axis.TECHNOLOGY, List.of()));
    all.put(Axis.ITEM, List.copyOf(items));
    return all;
  }

  private int span(Quantity quantity) {
    List<Axis> axes = quantity.axes();
    int cells = count(axes.get(0));
    if (axes.size() > 1) {
      second[quantity.ordinal()] = count(axes.get(1));
      cells *= count(axes.get(1));
    }
    if (axes.size() > 2) {
      third[quantity.ordinal()] = count(axes.get(2));
      cells *= count(axes.get(2));
    }
    return cells;
  }

  /** How many cells there are, the derived ones last. */
  public int size() {
    return size;
  }

  /** The place of the first derived cell. */
  public int firstDerived() {
    return firstDerived;
  }

  /** The names on an axis, in order. */
  public List<String> names(Axis axis) {
    return members.getOrDefault(axis, List.of());
  }

  /** How many members an axis has. */
  public int count(Axis axis) {
    return counts[axis.ordinal()];
  }

  /** How many states there are. */
  public int states() {
    return states;
  }

  /** The place of a quantity with one axis. */
  public int at(Quantity quantity, int i) {
    return offset[quantity.ordinal()] + i;
  }

  /** The place of a quantity with two axes; the order does not matter to a symmetric one. */
  public int at(Quantity quantity, int i, int j) {
    int q = quantity.ordinal();
    return quantity.symmetric() && i > j
        ? offset[q] + j * second[q] + i
        : offset[q] + i * second[q] + j;
  }

  /** The place of a quantity with three axes. */
  public int at(Quantity quantity, int i, int j, int k) {
    int q = quantity.ordinal();
    return offset[q] + (i * second[q] + j) * third[q] + k;
  }

  /** The mirror image of a pair's place, which is kept alike; of other places the place itself. */
  int twin(int cell) {
    return twin[cell];
  }

  /**
   * What stands for a base cell as it really is, among the sources of change: imagination cannot
   * touch it.
   */
  int real(int cell) {
    return size + cell;
  }

  /**
   * What stands for a whole row of a dyad's cells as they really are; of other cells for the cell.
   */
  int realRow(int cell) {
    Quantity quantity = quantityOf[cell];
    return size + (quantity.square() ? cell - index(cell, 1) + index(cell, 0) : cell);
  }

  /** How many sources of change there are: every cell, and every base cell as it really is. */
  int sources() {
    return size + firstDerived;
  }

  /** The first place of a quantity. */
  int first(Quantity quantity) {
    return offset[quantity.ordinal()];
  }

  /** How many places the second (1) or third (2) axis of a quantity takes up; 0 without one. */
  int width(Quantity quantity, int axis) {
    return axis == 1 ? second[quantity.ordinal()] : third[quantity.ordinal()];
  }

  /** The quantity that a place belongs to. */
  public Quantity quantity(int cell) {
    return quantityOf[cell];
  }

  /** Whether a place is in use: the diagonal of dyads and the mirror image of pairs are not. */
  public boolean used(int cell) {
    return used[cell];
  }

  private boolean inUse(int cell) {
    Quantity quantity = quantityOf[cell];
    List<Axis> axes = quantity.axes();
    if (axes.size() < 2 || axes.get(0) != Axis.STATE || axes.get(1) != Axis.STATE) {
      return true;
    }
    int i = index(cell, 0);
    int j = index(cell, 1);
    return quantity.symmetric() ? i < j : i != j;
  }

  /** Whether a place is in use and one that people speak of. */
  public boolean recorded(int cell) {
    return used(cell) && quantityOf[cell].role() != Role.PARTIAL;
  }

  /** The index of a place on its quantity's first (0), second (1) or third (2) axis. */
  public int index(int cell, int axis) {
    int q = quantityOf[cell].ordinal();
    int local = cell - offset[q];
    int deep = third[q] == 0 ? 1 : third[q];
    int wide = second[q] == 0 ? 1 : second[q];
    return switch (axis) {
      case 0 -> local / deep / wide;
      case 1 -> local / deep % wide;
      default -> local % deep;
    };
  }

  /** The name of a place, such as {@code dyad.AAA.BBB.trust}. */
  public String name(int cell) {
    Quantity quantity = quantityOf[cell];
    StringBuilder name = new StringBuilder();
    int axis = 0;
    for (char c : quantity.pattern().toCharArray()) {
      if (c == '*') {
        name.append(names(quantity.axes().get(axis)).get(index(cell, axis)));
        axis++;
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  /** The place of a name, or -1. A pair may be named in either order. */
  public int find(String name) {
    Map<String, Integer> known = places();
    Integer place = known.get(name);
    if (place == null && name.startsWith("pair.")) {
      String[] part = name.split("\\.");
      if (part.length == 4) {
        place = known.get("pair." + part[2] + "." + part[1] + "." + part[3]);
      }
    }
    return place == null ? -1 : place;
  }

  /** The place of a member on its axis, or -1. */
  public int find(Axis axis, String member) {
    return names(axis).indexOf(member);
  }

  /** All names in use, in the order of the places. */
  public List<String> names() {
    List<String> all = new ArrayList<>();
    for (int cell = 0; cell < size; cell++) {
      if (recorded(cell)) {
        all.add(name(cell));
      }
    }
    return all;
  }

  /** The network laid out last over these places, or null. */
  @Nullable Network network() {
    return network;
  }

  void network(Network laid) {
    network = laid;
  }

  private synchronized Map<String, Integer> places() {
    if (places == null) {
      Map<String, Integer> made = new HashMap<>();
      for (int cell = 0; cell < size; cell++) {
        if (recorded(cell)) {
          made.put(name(cell), cell);
        }
      }
      places = made;
    }
    return places;
  }
}
