package entente.map;

import entente.explain.Nearest;
import entente.scenario.Legible;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import entente.world.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the states of a theatre can be filled by. */
public final class Colourings {
  private static final String STATE = "state.*.";

  private final Map<String, Colouring> known = new LinkedHashMap<>();

  private Colourings(Theatre theatre) {
    for (Quantity quantity : Quantity.values()) {
      if (quantity.role() != Role.PARTIAL) {
        new Stars(theatre, quantity).all().forEach(one -> known.put(one.name(), one));
      }
    }
    if (BlocColouring.possible(theatre.states())) {
      known.put(BlocColouring.NAME, BlocColouring.of(theatre));
    }
  }

  /** Those of a theatre. */
  public static Colourings of(Theatre theatre) {
    return new Colourings(theatre);
  }

  /** The names of all: cells with a star for the state that is filled, and {@code bloc}. */
  public List<String> names() {
    return List.copyOf(known.keySet());
  }

  /** The stability of each state. */
  public Colouring usual() {
    return named(Quantity.STABILITY.pattern());
  }

  /** The blocs in which they stand; empty if there are too many states to try all blocs. */
  public Optional<Colouring> blocs() {
    return Optional.ofNullable(known.get(BlocColouring.NAME));
  }

  /**
   * The one of a name.
   *
   * @param name such as {@code dyad.*.AAA.trust}, {@code bloc}, or the last word alone of what each
   *     state has one of, such as {@code stability}
   * @throws BadMap if there is none; the message says which was probably meant
   */
  public Colouring named(String name) {
    Colouring found = known.getOrDefault(name, known.get(STATE + name));
    if (found == null) {
      String bloc = blocs().isPresent() ? ", or bloc" : "";
      throw new BadMap(
          Legible.line(name)
              + " is nothing that states can be filled by: it must name a cell with a * for the state"
              + bloc
              + ".\nMaybe "
              + String.join(" or ", near(name))
              + ".");
    }
    return found;
  }

  /** A cell of one state means those of all; else the nearest by its letters. */
  private List<String> near(String name) {
    List<String> same = new ArrayList<>();
    String[] words = name.split("\\.");
    for (int k = 1; k < words.length; k++) {
      String[] other = words.clone();
      other[k] = "*";
      String starred = String.join(".", other);
      if (known.containsKey(starred)) {
        same.add(starred);
      }
    }
    return same.isEmpty() ? Nearest.to(name, known.keySet(), 1) : same;
  }

  /** The ways in which the cells of a quantity can fill the states. */
  private record Stars(Theatre theatre, Quantity quantity) {

    List<Colouring> all() {
      List<Colouring> all = new ArrayList<>();
      List<Axis> axes = quantity.axes();
      for (int star = 0; star < axes.size(); star++) {
        boolean twin = quantity.symmetric() && star == 0;
        if (axes.get(star) == Axis.STATE && !twin) {
          fill(new int[axes.size()], 0, star, all);
        }
      }
      return all;
    }

    /** Goes through the members of all axes but the starred one. */
    private void fill(int[] at, int axis, int star, List<Colouring> all) {
      if (axis == at.length) {
        all.add(one(at.clone(), star));
      } else if (axis == star) {
        fill(at, axis + 1, star, all);
      } else {
        for (int k = 0; k < layout().count(quantity.axes().get(axis)); k++) {
          at[axis] = k;
          fill(at, axis + 1, star, all);
        }
      }
    }

    private Colouring one(int[] at, int star) {
      int[] places = new int[theatre.states()];
      for (int state = 0; state < places.length; state++) {
        at[star] = state;
        places[state] = itself(at) ? -1 : place(at);
      }
      Titles titles = new Titles(theatre, quantity, at, star);
      return CellColouring.of(titles.name(), titles.title(), quantity, places);
    }

    private int place(int[] at) {
      return switch (at.length) {
        case 1 -> layout().at(quantity, at[0]);
        case 2 -> layout().at(quantity, at[0], at[1]);
        default -> layout().at(quantity, at[0], at[1], at[2]);
      };
    }

    private boolean itself(int[] at) {
      List<Axis> axes = quantity.axes();
      return at.length > 1
          && axes.get(0) == Axis.STATE
          && axes.get(1) == Axis.STATE
          && at[0] == at[1];
    }

    private Layout layout() {
      return theatre.layout();
    }
  }

  /** What each name shows, in some words. */
  public Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    known.forEach((name, colouring) -> titles.put(name, colouring.title()));
    return Collections.unmodifiableMap(titles);
  }
}
