package entente.scenario;

import entente.world.Layout;
import entente.world.Quantity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds between two states: both ways, one way, and where nothing is said. */
record PairSection(Draft draft) {
  static final Block PAIR =
      Block.of(Keys.after("pair.*.*."))
          .and(Keys.after("dyad.*.*."))
          .otherwise("as under default, else 0");
  static final Block DYAD = Block.of(Keys.after("dyad.*.*.")).otherwise("as under pairs");

  void read(Node.Table root) {
    Map<String, Node> pairs = new LinkedHashMap<>(draft.shapes().entries(root.get("pairs")));
    Node normal = pairs.remove("default");
    pairs(pairs);
    dyads(draft.shapes().entries(root.get("dyads")));
    if (normal != null) {
      others(normal);
    }
  }

  private void pairs(Map<String, Node> pairs) {
    Map<Names.Couple, String> seen = new HashMap<>();
    pairs.forEach(
        (name, node) -> {
          Names.Couple pair = draft.names().couple(name, '-', node);
          if (pair == null) {
            return;
          }
          String before = seen.get(pair.turned());
          if (before != null) {
            draft.problems().atKey(node, "Pair " + name + " is given already, as " + before + ".");
          }
          seen.put(pair, name);
          pair(node, pair);
        });
  }

  private void pair(Node node, Names.Couple pair) {
    Map<String, Quantity> known = bothWays();
    draft
        .shapes()
        .entries(node, known.keySet())
        .forEach(
            (key, number) -> {
              Quantity quantity = known.get(key);
              if (quantity != null) {
                draft.set(number, quantity, places(quantity, pair.first(), pair.second()));
              }
            });
  }

  private static Map<String, Quantity> bothWays() {
    Map<String, Quantity> known = Keys.after("pair.*.*.");
    known.putAll(Keys.after("dyad.*.*."));
    return known;
  }

  private int[] places(Quantity quantity, int i, int j) {
    Layout layout = draft.layout();
    return quantity.symmetric()
        ? new int[] {layout.at(quantity, i, j)}
        : new int[] {layout.at(quantity, i, j), layout.at(quantity, j, i)};
  }

  private void dyads(Map<String, Node> dyads) {
    Map<String, Quantity> known = Keys.after("dyad.*.*.");
    dyads.forEach(
        (name, node) -> {
          Names.Couple dyad = draft.names().couple(name, '>', node);
          draft
              .shapes()
              .entries(node, known.keySet())
              .forEach((key, number) -> oneWay(dyad, number, known.get(key)));
        });
  }

  private void oneWay(Names.@Nullable Couple dyad, Node number, @Nullable Quantity quantity) {
    if (dyad != null && quantity != null) {
      draft.set(number, quantity, draft.layout().at(quantity, dyad.first(), dyad.second()));
    }
  }

  private void others(Node block) {
    Map<String, Quantity> known = bothWays();
    draft
        .shapes()
        .entries(block, known.keySet())
        .forEach(
            (key, number) -> {
              Quantity quantity = known.get(key);
              if (quantity != null) {
                draft.set(number, quantity, silent(quantity));
              }
            });
  }

  /** The places of a quantity of which nothing is said. */
  private int[] silent(Quantity quantity) {
    Layout layout = draft.layout();
    java.util.stream.IntStream.Builder places = java.util.stream.IntStream.builder();
    for (int i = 0; i < layout.states(); i++) {
      for (int j = 0; j < layout.states(); j++) {
        int place = layout.at(quantity, i, j);
        if (layout.used(place) && !draft.cells().given(place)) {
          places.add(place);
        }
      }
    }
    return places.build().distinct().toArray();
  }
}
