package entente.scenario;

import entente.game.Inject;
import entente.game.Rules;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one inject changes, step by step. */
final class InjectSteps {
  private static final Form.Number ANY =
      new Form.Number("that of the cell", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  private static final Form WAR = new Form.Word("a war of this scenario", Naming.ITEM);
  private static final Form ACTION = new Form.Word("an action", Naming.oneOf(Rules.ACTIONS));
  private static final Key WHO =
      Key.here("for", new Form.Words("codes of states", Naming.STATE), "whose repertoire changes");
  private static final Map<String, Block> STEPS = new LinkedHashMap<>();

  static {
    step("start", WAR, "a war breaks out between the sides that it declares");
    step("end", WAR, "a war ends");
    step("set", Form.Plain.CELL, "a cell gets a value", value("what it becomes"));
    step("add", Form.Plain.CELL, "a cell changes by a value", value("what is added"));
    step("open", ACTION, "an action enters repertoires", WHO);
    step("close", ACTION, "an action leaves repertoires", WHO);
  }

  /** The steps that there are. */
  static final Form FORM = new Form.Steps(List.copyOf(STEPS.values()));

  private static void step(String verb, Form form, String meaning, Key... with) {
    STEPS.put(verb, Block.of(Key.here(verb, form, meaning)).and(with).and(Key.NOTE));
  }

  private static Key value(String meaning) {
    return Key.here("value", ANY, meaning + ", within the range of the cell");
  }

  private final Draft draft;
  private final List<WarSection.Sides> sides;
  private final List<Inject.Step> steps = new ArrayList<>();
  private final Set<String> sources = new LinkedHashSet<>();

  InjectSteps(Draft draft, List<WarSection.Sides> sides) {
    this.draft = draft;
    this.sides = sides;
  }

  /** The steps so far; the start of a war is several. */
  List<Inject.Step> steps() {
    return List.copyOf(steps);
  }

  /** The sources of their numbers. */
  List<String> sources() {
    return List.copyOf(sources);
  }

  /** Reads one more step. */
  void read(Node node) {
    Map<String, Node> entries = draft.shapes().entries(node);
    List<String> verbs = STEPS.keySet().stream().filter(entries::containsKey).toList();
    if (verbs.size() != 1) {
      String rule = " must hold one of " + String.join(", ", STEPS.keySet()) + ".";
      draft.problems().atKey(node, node.path() + rule);
      return;
    }
    String verb = verbs.get(0);
    String with =
        switch (verb) {
          case "set", "add" -> "value";
          case "open", "close" -> "for";
          default -> verb;
        };
    draft.shapes().entries(node, STEPS.getOrDefault(verb, Block.of()).names());
    Node object = entries.get(verb);
    Node other = entries.get(with);
    if (!(object instanceof Node.Scalar word) || other == null) {
      draft.problems().atKey(node, node.path() + " needs a word at " + verb + " and " + with + ".");
      return;
    }
    if (with.equals("value")) {
      cell(verb, word, other);
      sources.addAll(draft.figures().sources(other));
    } else if (with.equals("for")) {
      repertoire(verb, word, other);
    } else {
      war(verb, word);
    }
  }

  private void cell(String verb, Node.Scalar word, Node number) {
    int cell = draft.layout().find(word.text());
    if (cell < 0) {
      draft.problems().at(word, Nearest.unknownCell(word.text(), draft.layout()));
      return;
    }
    Quantity quantity = draft.layout().quantity(cell);
    if (!Keys.changeable(quantity)) {
      String rule = " cannot be set; it is computed from other cells.";
      draft.problems().at(word, "Cell " + word.text() + rule);
      return;
    }
    boolean sets = verb.equals("set");
    if (!sets && Form.Number.of(quantity).isFlag()) {
      draft.problems().at(word, "Cell " + word.text() + " is a flag; it is set, not added to.");
      return;
    }
    Figure figure =
        sets
            ? draft.figures().read(number, Form.Number.of(quantity))
            : draft.figures().read(number, Form.Number.changeOf(quantity));
    if (figure != null) {
      steps.add(
          sets
              ? new Inject.SetCell(cell, figure.value(), figure.spread())
              : new Inject.AddCell(cell, figure.value(), figure.spread()));
    }
  }

  private void repertoire(String verb, Node.Scalar word, Node who) {
    int action = draft.names().word(Axis.ACTION, word);
    for (Node.Scalar code : draft.shapes().words(who)) {
      int i = draft.names().word(Axis.STATE, code);
      if (action >= 0 && i >= 0) {
        int cell = draft.layout().at(Quantity.REPERTOIRE, i, action);
        steps.add(new Inject.SetCell(cell, verb.equals("open") ? 1 : 0));
      }
    }
  }

  /** A war that starts takes the sides of its declaration. */
  private void war(String verb, Node.Scalar word) {
    int war = draft.names().word(Axis.WAR, word);
    if (war < 0) {
      return;
    }
    if (verb.equals("end")) {
      steps.add(new Inject.EndWar(war));
      return;
    }
    WarSection.Sides side = sides.get(war);
    if (!side.complete()) {
      String rule = " cannot start: it has no attackers and defenders.";
      draft.problems().at(word, "War " + word.text() + rule);
    }
    Layout layout = draft.layout();
    for (int i : side.attackers()) {
      steps.add(new Inject.SetCell(layout.at(Quantity.SIDE, war, i), 1));
    }
    for (int i : side.defenders()) {
      steps.add(new Inject.SetCell(layout.at(Quantity.SIDE, war, i), -1));
    }
    steps.add(new Inject.StartWar(war));
  }
}
