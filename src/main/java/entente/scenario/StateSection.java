package entente.scenario;

import entente.game.Rules;
import entente.world.Axis;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states: their words, resources, technologies, doctrine and repertoire. */
record StateSection(Draft draft) {
  private static final Map<String, Quantity> NUMBERS = Keys.after("state.*.");
  private static final Map<String, Quantity> DECIDING = Keys.after("doctrine.*.");
  private static final Block GOOD = Block.of(Keys.over(Axis.STATE, Axis.GOOD));
  private static final Block DOCTRINE =
      Block.of()
          .and(Rules.MOTIVES.stream().map(StateSection::weight).toList())
          .and(DECIDING)
          .needing(DECIDING.keySet());
  static final Block BLOCK =
      Block.of(
              Key.together("name", Form.Plain.TEXT, "its long name"),
              Key.free("seat", Form.Plain.TEXT, "what it is called as an actor, often its capital")
                  .otherwise("its name"),
              Key.free("place", Form.Plain.PLACE, "where its capital lies"))
          .and(NUMBERS)
          .needing(List.of(last(Quantity.POWER), last(Quantity.STABILITY)))
          .and(Key.free("goods", new Form.Each(Naming.ITEM, GOOD), "what it has of each good"))
          .and(technologyBlocks().entrySet().stream().map(StateSection::byTechnology).toList())
          .and(
              Key.together("doctrine", DOCTRINE, "what it wants and how it decides"),
              Key.free("repertoire", actions(), "the kinds of action that it may take"),
              Key.NOTE);

  private static Key weight(String motive) {
    Key key = Key.of(motive, Quantity.WEIGHT);
    String meaning = "weight of the motive: " + Meanings.ofMotive(motive);
    return new Key(motive, key.form(), key.need(), meaning, key.otherwise());
  }

  private static Key byTechnology(Map.Entry<String, Quantity> block) {
    Quantity quantity = block.getValue();
    Form form = new Form.Each(Naming.ITEM, Form.Number.of(quantity));
    return Key.free(block.getKey(), form, Meanings.of(quantity)).otherwise("0");
  }

  private static Form actions() {
    return new Form.Words("actions", Naming.oneOf(Rules.ACTIONS));
  }

  List<State> read(Node.Table root) {
    List<State> states = new ArrayList<>();
    shapes()
        .entries(root.get("states"))
        .forEach(
            (code, node) -> {
              int i = draft.layout().find(Axis.STATE, code);
              if (i >= 0) {
                states.add(state(i, code, node));
              }
            });
    return List.copyOf(states);
  }

  /** Checks, once everything is set, that every state has power: ratios of it are taken. */
  void complete(Node.Table root) {
    shapes()
        .entries(root.get("states"))
        .forEach(
            (code, node) -> {
              int i = draft.layout().find(Axis.STATE, code);
              int power = draft.layout().at(Quantity.POWER, Math.max(0, i));
              if (i >= 0 && draft.cells().given(power) && draft.cells().value(power) == 0) {
                String rule = ".power is 0; a state must have some power.";
                draft.problems().atKey(node, node.path() + rule);
              }
            });
  }

  private State state(int i, String code, Node node) {
    Map<String, Node> entries = shapes().entries(node, BLOCK.names());
    numbers(i, entries, NUMBERS);
    goods(i, entries.get("goods"));
    technologyBlocks().forEach((key, quantity) -> technologies(i, entries.get(key), quantity));
    doctrine(i, node, entries.get("doctrine"));
    repertoire(i, entries.get("repertoire"));
    needed(node, entries, BLOCK.neededNumbers());
    String name = shapes().required(entries, "name", node);
    String seat = shapes().text(entries.get("seat"));
    return new State(
        code, name, seat.isEmpty() ? name : seat, new Places(shapes()).one(entries.get("place")));
  }

  private static String last(Quantity quantity) {
    return quantity.pattern().substring(quantity.pattern().lastIndexOf('.') + 1);
  }

  private void needed(Node block, Map<String, Node> entries, List<String> keys) {
    List<String> missing = keys.stream().filter(key -> !entries.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      String message = block.path() + " lacks " + String.join(", ", missing) + ".";
      draft.problems().atKey(block, message);
    }
  }

  private void numbers(int i, Map<String, Node> entries, Map<String, Quantity> quantities) {
    entries.forEach(
        (key, node) -> {
          Quantity quantity = quantities.get(key);
          if (quantity != null) {
            draft.set(node, quantity, draft.layout().at(quantity, i));
          }
        });
  }

  private void goods(int i, @Nullable Node block) {
    Map<String, Quantity> quantities = Keys.over(Axis.STATE, Axis.GOOD);
    shapes()
        .entries(block)
        .forEach(
            (good, node) -> {
              int g = draft.names().key(Axis.GOOD, good, node);
              shapes()
                  .entries(node, GOOD.names())
                  .forEach(
                      (key, number) -> {
                        Quantity quantity = quantities.get(key);
                        if (g >= 0 && quantity != null) {
                          draft.set(number, quantity, draft.layout().at(quantity, i, g));
                        }
                      });
            });
  }

  /** The blocks of numbers by technology: {@code technologies} for levels, {@code stages}. */
  private static Map<String, Quantity> technologyBlocks() {
    Map<String, Quantity> blocks = new java.util.TreeMap<>();
    Keys.over(Axis.STATE, Axis.TECHNOLOGY)
        .forEach((k, q) -> blocks.put(q == Quantity.LEVEL ? "technologies" : k + "s", q));
    return blocks;
  }

  private void technologies(int i, @Nullable Node block, Quantity quantity) {
    shapes()
        .entries(block)
        .forEach(
            (name, number) -> {
              int k = draft.names().key(Axis.TECHNOLOGY, name, number);
              if (k >= 0) {
                draft.set(number, quantity, draft.layout().at(quantity, i, k));
              }
            });
  }

  private void doctrine(int i, Node state, @Nullable Node block) {
    Map<String, Node> entries = shapes().entries(block, DOCTRINE.names());
    needed(block == null ? state : block, entries, DOCTRINE.neededNumbers());
    numbers(i, entries, DECIDING);
    entries.forEach(
        (key, number) -> {
          int m = draft.layout().find(Axis.MOTIVE, key);
          if (m >= 0) {
            draft.set(number, Quantity.WEIGHT, draft.layout().at(Quantity.WEIGHT, i, m));
          }
        });
  }

  private void repertoire(int i, @Nullable Node list) {
    for (Node.Scalar word : shapes().words(list)) {
      int a = draft.names().word(Axis.ACTION, word);
      if (a >= 0) {
        draft.imply(word, 1, draft.layout().at(Quantity.REPERTOIRE, i, a));
      }
    }
  }

  private Shapes shapes() {
    return draft.shapes();
  }
}
