package entente.scenario;

import entente.game.Inject;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one inject changes, step by step. */
final class InjectSteps {
  private static final List<String> VERBS = List.of("start", "end", "set", "add", "open", "close");

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
    List<String> verbs = VERBS.stream().filter(entries::containsKey).toList();
    if (verbs.size() != 1) {
      String rule = " must hold one of " + String.join(", ", VERBS) + ".";
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
    draft.shapes().entries(node, List.of(verb, with, "note"));
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
      draft.problems().at(word, Nearest.unknownCell(word.text(), draft.layout(), List.of()));
      return;
    }
    Quantity quantity = draft.layout().quantity(cell);
    if (!Keys.settable(quantity)) {
      String rule = " cannot be set; it is computed from other cells or at the start.";
      draft.problems().at(word, "Cell " + word.text() + rule);
      return;
    }
    boolean sets = verb.equals("set");
    if (!sets && Figures.isFlag(quantity.unit())) {
      draft.problems().at(word, "Cell " + word.text() + " is a flag; it is set, not added to.");
      return;
    }
    double span = quantity.max() - quantity.min();
    Figure figure =
        sets
            ? draft.figures().read(number, quantity.unit(), quantity.min(), quantity.max())
            : draft.figures().read(number, Figures.CHANGE + quantity.unit(), -span, span);
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
