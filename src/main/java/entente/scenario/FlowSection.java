package entente.scenario;

import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Standing trade, and the contracts under way at the start. */
record FlowSection(Draft draft) {
  static final Form FLOWS = new Form.Each(Naming.ITEM, Form.Number.of(Quantity.FLOW));
  private static final Map<String, Quantity> CONTRACT = new LinkedHashMap<>();

  static {
    CONTRACT.put("amount", Quantity.CONTRACT);
    CONTRACT.put("months", Quantity.TERM);
    CONTRACT.put("covert", Quantity.COVERT);
  }

  private static final Block TERMS = Block.of(CONTRACT).needing(List.of("amount", "months"));
  static final Form CONTRACTS = new Form.Each(Naming.ITEM, TERMS);

  void read(Node.Table root) {
    each(root.get("flows"), Axis.GOOD, this::flow);
    each(root.get("contracts"), Axis.ITEM, this::contract);
  }

  /** What to do with what is said of one item from one state to another. */
  private interface Shipment {
    void read(Names.Couple states, int item, Node node);
  }

  private void each(@Nullable Node block, Axis axis, Shipment shipment) {
    draft
        .shapes()
        .entries(block)
        .forEach(
            (name, node) -> {
              Names.Couple states = draft.names().couple(name, '>', node);
              draft
                  .shapes()
                  .entries(node)
                  .forEach(
                      (item, said) -> {
                        int x = draft.names().key(axis, item, said);
                        if (states != null && x >= 0) {
                          shipment.read(states, x, said);
                        }
                      });
            });
  }

  private void flow(Names.Couple states, int good, Node number) {
    draft.set(number, Quantity.FLOW, place(Quantity.FLOW, states, good));
  }

  private void contract(Names.Couple states, int item, Node node) {
    Map<String, Node> entries = draft.shapes().entries(node, TERMS.names());
    entries.forEach(
        (key, number) -> {
          Quantity quantity = CONTRACT.get(key);
          if (quantity != null) {
            draft.set(number, quantity, place(quantity, states, item));
          }
        });
    if (!entries.keySet().containsAll(TERMS.neededNumbers())) {
      String needed = String.join(" and ", TERMS.neededNumbers());
      draft.problems().atKey(node, node.path() + " needs " + needed + ".");
    }
  }

  private int place(Quantity quantity, Names.Couple states, int item) {
    Layout layout = draft.layout();
    return layout.at(quantity, states.first(), states.second(), item);
  }
}
