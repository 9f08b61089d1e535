package entente.scenario;

import entente.action.Lexicon;
import entente.world.Axis;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goods and technologies: their words and their numbers. */
final class ItemSection {
  private static final Key NAME =
      Key.free("name", Form.Plain.TEXT, "what texts call it").otherwise("its key");
  private static final Key UNIT =
      Key.together(
          "unit",
          Form.Plain.TEXT,
          "what amounts are counted in, such as bushels; or so many, such as 100,000 rounds");
  static final Block GOOD = Block.of(NAME, UNIT).and(Keys.after("good.*.")).and(Key.NOTE);
  static final Block TECHNOLOGY =
      Block.of(NAME, UNIT).and(Keys.after("technology.*.")).and(Key.NOTE);

  private final Draft draft;
  private final List<String> items = new ArrayList<>();
  private final List<String> units = new ArrayList<>();

  ItemSection(Draft draft) {
    this.draft = draft;
  }

  /** Reads both, and the words of the items. */
  Lexicon read(Node.Table root, List<State> states) {
    read(root.get("goods"), Axis.GOOD, GOOD);
    read(root.get("technologies"), Axis.TECHNOLOGY, TECHNOLOGY);
    return new Lexicon(
        states.stream().map(State::seat).toList(),
        draft.layout().names(Axis.ITEM),
        List.copyOf(items),
        List.copyOf(units));
  }

  private void read(@Nullable Node items, Axis axis, Block block) {
    draft.shapes().entries(items).forEach((name, node) -> item(name, node, axis, block));
  }

  private void item(String name, Node node, Axis axis, Block block) {
    int i = draft.layout().find(axis, name);
    if (i < 0) {
      return;
    }
    if (axis == Axis.TECHNOLOGY && draft.layout().find(Axis.GOOD, name) >= 0) {
      draft.problems().atKey(node, "Technology " + name + " has the name of a good.");
    }
    Map<String, Quantity> quantities = Keys.after(axis == Axis.GOOD ? "good.*." : "technology.*.");
    Map<String, Node> entries = draft.shapes().entries(node, block.names());
    String said = draft.shapes().text(entries.get("name"));
    items.add(said.isEmpty() ? name : said);
    units.add(draft.shapes().required(entries, "unit", node));
    entries.forEach(
        (key, number) -> {
          Quantity quantity = quantities.get(key);
          if (quantity != null) {
            draft.set(number, quantity, draft.layout().at(quantity, i));
          }
        });
  }
}
