package entente.map;

import entente.explain.Nearest;
import entente.scenario.Legible;
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

  /** What each name shows, in some words. */
  public Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    known.forEach((name, colouring) -> titles.put(name, colouring.title()));
    return Collections.unmodifiableMap(titles);
  }
}
