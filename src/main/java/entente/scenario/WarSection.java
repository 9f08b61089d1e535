package entente.scenario;

import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The wars, under way or possible, and who fights in them. */
final class WarSection {
  private final Draft draft;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Sides> sides = new ArrayList<>();

  WarSection(Draft draft) {
    this.draft = draft;
  }

  /** A war's belligerents, as declared. */
  record Sides(Node node, List<Integer> attackers, List<Integer> defenders) {

    /** Whether somebody fights somebody. */
    boolean complete() {
      return !attackers.isEmpty() && !defenders.isEmpty();
    }
  }

  void read(Node.Table root) {
    draft
        .shapes()
        .entries(root.get("wars"))
        .forEach(
            (name, node) -> {
              int war = draft.layout().find(Axis.WAR, name);
              if (war >= 0) {
                war(war, name, node);
              }
            });
  }

  /** What wars are called, by their names. */
  Map<String, String> names() {
    return java.util.Collections.unmodifiableMap(names);
  }

  /** Who fights in each war, in the order of the wars. */
  List<Sides> sides() {
    return sides;
  }

  private void war(int war, String name, Node node) {
    Map<String, Quantity> numbers = Keys.after("war.*.");
    Map<String, Quantity> byState = Keys.after("war.*.*.");
    byState.remove("side");
    TreeSet<String> known = new TreeSet<>(numbers.keySet());
    known.addAll(byState.keySet());
    known.addAll(List.of("name", "attackers", "defenders", "note"));
    Map<String, Node> entries = draft.shapes().entries(node, known);
    entries.forEach(
        (key, said) -> {
          Quantity quantity = numbers.get(key);
          if (quantity != null) {
            draft.set(said, quantity, draft.layout().at(quantity, war));
          }
          byState(war, said, byState.get(key));
        });
    String text = draft.shapes().text(entries.get("name"));
    names.put(name, text.isEmpty() ? name : text);
    sides.add(sides(node, entries));
  }

  private void byState(int war, Node block, @Nullable Quantity quantity) {
    if (quantity != null) {
      draft
          .shapes()
          .entries(block)
          .forEach(
              (code, number) -> {
                int i = draft.names().key(Axis.STATE, code, number);
                if (i >= 0) {
                  draft.set(number, quantity, draft.layout().at(quantity, war, i));
                }
              });
    }
  }

  private Sides sides(Node node, Map<String, Node> entries) {
    List<Integer> attackers = states(entries.get("attackers"), List.of());
    List<Integer> defenders = states(entries.get("defenders"), attackers);
    if (attackers.isEmpty() != defenders.isEmpty()) {
      String rule = " needs both attackers and defenders, or neither.";
      draft.problems().atKey(node, node.path() + rule);
    }
    return new Sides(node, attackers, defenders);
  }

  private List<Integer> states(@Nullable Node list, List<Integer> taken) {
    List<Integer> states = new ArrayList<>();
    for (Node.Scalar word : draft.shapes().words(list)) {
      int i = draft.names().word(Axis.STATE, word);
      if (i >= 0 && (taken.contains(i) || states.contains(i))) {
        draft.problems().at(word, "State " + word.text() + " fights on one side only, once.");
      } else if (i >= 0) {
        states.add(i);
      }
    }
    return List.copyOf(states);
  }

  /** Lets the wars that are under way have their sides, and every state its force. */
  void complete() {
    Layout layout = draft.layout();
    for (int war = 0; war < sides.size(); war++) {
      Sides side = sides.get(war);
      if (draft.cells().value(layout.at(Quantity.WAR_ACTIVE, war)) > 0.5) {
        if (!side.complete()) {
          draft.problems().atKey(side.node(), side.node().path() + " is active but nobody fights.");
        }
        for (int i : side.attackers()) {
          draft.imply(side.node(), 1, layout.at(Quantity.SIDE, war, i));
        }
        for (int i : side.defenders()) {
          draft.imply(side.node(), -1, layout.at(Quantity.SIDE, war, i));
        }
      }
      for (int i = 0; i < layout.states(); i++) {
        force(layout.at(Quantity.FORCE, war, i), layout.at(Quantity.POWER, i));
      }
    }
  }

  private void force(int force, int power) {
    if (!draft.cells().given(force)) {
      Figure figure = draft.cells().figure(power);
      draft.cells().set(force, new Figure(figure.value(), 0, figure.sources()));
    }
  }
}
