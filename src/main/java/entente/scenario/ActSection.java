package entente.scenario;

import entente.action.Answering;
import entente.game.Rules;
import entente.order.Intent;
import entente.scenario.HistoryFile.Act;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The acts that a history codes: each is one that its actor can do, and none is told twice. */
final class ActSection {
  private final Draft draft;
  private final Shapes shapes;
  private final Months months;
  private final Scenario scenario;
  private final Map<String, String> told = new HashMap<>();

  ActSection(Draft draft, Months months, Scenario scenario) {
    this.draft = draft;
    this.shapes = draft.shapes();
    this.months = months;
    this.scenario = scenario;
  }

  List<Act> read(Node root, @Nullable Node block) {
    List<Act> acts = new ArrayList<>();
    shapes.entries(block).forEach((name, node) -> acts.add(act(name, node)));
    if (acts.isEmpty()) {
      draft.problems().atKey(root, "The history needs acts.");
    }
    return List.copyOf(acts);
  }

  private Act act(String name, Node node) {
    Map<String, Node> said = shapes.entries(node, HistoryFormat.ACT.names());
    int turn = months.required(node, said, "month");
    Intent move = new CaseDeeds(draft).move(node, said);
    checkOpen(node, move, said);
    checkOnce(name, node, turn, move);
    Node scored = said.get("scored");
    return new Act(
        name,
        turn,
        move,
        agreed(node, move, said),
        result(move, said),
        scored == null || shapes.truth(scored),
        confidence(node, said),
        shapes.required(said, "reason", node),
        HistoryReader.source(shapes, node));
  }

  /** A state can only do what its repertoire holds, and not to itself. */
  private void checkOpen(Node node, Intent move, Map<String, Node> said) {
    if (move.actor() < 0 || !said.containsKey("kind")) {
      return;
    }
    Layout layout = draft.layout();
    String kind = Rules.ACTIONS.get(move.action());
    String actor = layout.names(Axis.STATE).get(move.actor());
    int cell = layout.at(Quantity.REPERTOIRE, move.actor(), move.action());
    if (scenario.plan().cells()[cell] < 0.5) {
      String message = kind + " is not in the repertoire of " + actor + ", so it can never do it.";
      draft.problems().at(node, message + "\nMaybe it belongs under uncoded.");
    }
    if (move.target() == move.actor()) {
      draft.problems().at(node, node.path() + " is addressed to its own actor.");
    }
    if (Rules.answering(kind) == Answering.CONSENT && move.target() < 0) {
      draft
          .problems()
          .atKey(node, node.path() + " needs a target: " + kind + " is put to somebody.");
    }
  }

  private void checkOnce(String name, Node node, int turn, Intent move) {
    String what =
        turn + " " + move.action() + " " + move.actor() + " " + move.target() + " " + move.give();
    String before = turn < 0 ? null : told.putIfAbsent(what, name);
    if (before != null) {
      String message = "Act " + name + " is the same as " + before + "; nothing counts twice.";
      draft.problems().atKey(node, message);
    }
  }

  private Optional<Set<Integer>> agreed(Node node, Intent move, Map<String, Node> said) {
    Answering answering = Rules.answering(Rules.ACTIONS.get(move.action()));
    Node list = said.get("agreed");
    if (list == null) {
      if (answering == Answering.CONSENT || answering == Answering.SHIELD) {
        String rule = " needs a list at agreed: who said yes, or [] if nobody did.";
        draft.problems().atKey(node, node.path() + rule);
      }
      return Optional.empty();
    }
    Set<Integer> agreed = new TreeSet<>();
    for (Node.Scalar word : shapes.words(list)) {
      int state = draft.names().word(Axis.STATE, word);
      agreed.add(state);
      boolean known = state >= 0 && move.target() >= 0;
      if (answering == Answering.CONSENT && known && state != move.target()) {
        draft.problems().at(word, word.text() + " is not asked; agreed may hold the target alone.");
      }
    }
    if (answering == Answering.NONE) {
      draft.problems().at(list, "Nobody is asked here, so nobody can have agreed.");
    }
    return Optional.of(agreed);
  }

  private int result(Intent move, Map<String, Node> said) {
    Node node = said.get("result");
    if (node == null) {
      return -1;
    }
    String kind = Rules.ACTIONS.get(move.action());
    List<String> branches = Rules.branches(kind);
    String name = shapes.text(node);
    if (!branches.contains(name)) {
      draft.problems().at(node, Nearest.unknown("Result", name, branches));
    }
    Answering answering = Rules.answering(kind);
    if (answering == Answering.CONSENT || answering == Answering.SHIELD) {
      draft
          .problems()
          .at(node, "What comes of " + kind + " follows from agreed; leave result out.");
    }
    return branches.indexOf(name);
  }

  private String confidence(Node node, Map<String, Node> said) {
    String word = shapes.required(said, "confidence", node);
    Node where = said.get("confidence");
    if (where != null && !word.isEmpty() && !HistoryFormat.CONFIDENCE.contains(word)) {
      draft.problems().at(where, Nearest.unknown("Confidence", word, HistoryFormat.CONFIDENCE));
    }
    return word;
  }
}
