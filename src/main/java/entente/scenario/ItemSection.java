package entente.scenario;

import entente.action.Lexicon;
import entente.world.Axis;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Goods and technologies: their words and their numbers. */
final class ItemSection {
  private final Draft draft;
  private final List<String> items = new ArrayList<>();
  private final List<String> units = new ArrayList<>();

  ItemSection(Draft draft) {
    this.draft = draft;
  }

  /** Reads both, and the words of the items. */
  Lexicon read(Node.Table root, List<State> states) {
    read(root.get("goods"), Axis.GOOD, "good.*.");
    read(root.get("technologies"), Axis.TECHNOLOGY, "technology.*.");
    return new Lexicon(
        states.stream().map(State::seat).toList(),
        draft.layout().names(Axis.ITEM),
        List.copyOf(items),
        List.copyOf(units));
  }

  private void read(@Nullable Node block, Axis axis, String prefix) {
    draft.shapes().entries(block).forEach((name, node) -> item(name, node, axis, prefix));
  }

  private void item(String name, Node node, Axis axis, String prefix) {
    int i = draft.layout().find(axis, name);
    if (i < 0) {
      return;
    }
    if (axis == Axis.TECHNOLOGY && draft.layout().find(Axis.GOOD, name) >= 0) {
      draft.problems().atKey(node, "Technology " + name + " has the name of a good.");
    }
    Map<String, Quantity> quantities = Keys.after(prefix);
    TreeSet<String> known = new TreeSet<>(quantities.keySet());
    known.addAll(List.of("name", "unit", "note"));
    Map<String, Node> entries = draft.shapes().entries(node, known);
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
