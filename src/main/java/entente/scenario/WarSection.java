package entente.scenario;

import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wars, under way or possible, and who fights in them. */
final class WarSection {
  private static final Map<String, Quantity> NUMBERS = Keys.after("war.*.");
  private static final Map<String, Quantity> BY_STATE = Keys.after("war.*.*.");

  static {
    BY_STATE.remove("side"); // follows from attackers and defenders
  }

  private static final Form FIGHTERS = new Form.Words("codes of states", Naming.STATE);
  static final Block BLOCK =
      Block.of(
              Key.free("name", Form.Plain.TEXT, "what texts call it").otherwise("its key"),
              Key.free("attackers", FIGHTERS, "who attacks; none for a free slot"),
              Key.free("defenders", FIGHTERS, "who defends; none for a free slot"))
          .and(NUMBERS)
          .and(BY_STATE.entrySet().stream().map(e -> byState(e.getKey(), e.getValue())).toList())
          .and(Key.NOTE)
          .choosing(Block.Choice.Kind.ALL_OR_NONE, "attackers", "defenders");

  private final Draft draft;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Sides> sides = new ArrayList<>();

  WarSection(Draft draft) {
    this.draft = draft;
  }

  private static Key byState(String name, Quantity quantity) {
    Form form = new Form.Each(Naming.STATE, Form.Number.of(quantity));
    Key key = Key.free(name, form, Meanings.of(quantity));
    return key.otherwise(quantity == Quantity.FORCE ? "a state's power" : "0");
  }

  /** A war's belligerents, as declared. */
  record Sides(Node node, List<Integer> attackers, List<Integer> defenders) {

    /** Whether somebody fights somebody. */
    boolean complete() {
      return !attackers.isEmpty() && !defenders.isEmpty();
    }

    /** 1 for an attacker, -1 for a defender, else 0. */
    int sign(int state) {
      return attackers.contains(state) ? 1 : defenders.contains(state) ? -1 : 0;
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
    Map<String, Node> entries = draft.shapes().entries(node, BLOCK.names());
    entries.forEach(
        (key, said) -> {
          Quantity quantity = NUMBERS.get(key);
          if (quantity != null) {
            draft.set(said, quantity, draft.layout().at(quantity, war));
          }
          byState(war, said, BY_STATE.get(key));
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
    draft.say(entries.get("attackers"));
    draft.say(entries.get("defenders"));
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

  private Implied implied() {
    Layout layout = draft.layout();
    Map<Integer, Integer> forces = new LinkedHashMap<>();
    List<Implied.Side> fighting = new ArrayList<>();
    for (int war = 0; war < sides.size(); war++) {
      int active = layout.at(Quantity.WAR_ACTIVE, war);
      for (int i = 0; i < layout.states(); i++) {
        int force = layout.at(Quantity.FORCE, war, i);
        if (!draft.cells().given(force)) {
          forces.put(force, layout.at(Quantity.POWER, i));
        }
        int sign = sides.get(war).sign(i);
        if (sign != 0) {
          fighting.add(new Implied.Side(layout.at(Quantity.SIDE, war, i), war, active, sign));
        }
      }
    }
    return new Implied(forces, fighting);
  }

  /** Lets the wars that are under way have their sides, and every state its force. */
  Implied complete() {
    Implied implied = implied();
    for (int war = 0; war < sides.size(); war++) {
      Node node = sides.get(war).node();
      if (active(war) && !sides.get(war).complete()) {
        draft.problems().atKey(node, node.path() + " is active but nobody fights.");
      }
    }
    for (Implied.Side side : implied.sides()) {
      if (active(side.war())) {
        draft.imply(sides.get(side.war()).node(), side.sign(), side.cell());
      }
    }
    implied.forces().forEach(this::force);
    return implied;
  }

  private boolean active(int war) {
    return draft.cells().value(draft.layout().at(Quantity.WAR_ACTIVE, war)) > 0.5;
  }

  private void force(int force, int power) {
    Figure figure = draft.cells().figure(power);
    draft.cells().set(force, new Figure(figure.value(), 0, figure.sources()));
  }
}
