package entente.scenario;

import entente.game.Rules;
import entente.order.Intent;
import entente.world.Axis;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is done in a case. */
record CaseDeeds(Draft draft) {
  private static final List<String> KINDS = List.of("act", "plan", "ask", "offer", "process");
  private static final List<String> KEYS =
      List.of(
          "kind",
          "actor",
          "target",
          "about",
          "take",
          "taken",
          "give",
          "given",
          "also",
          "alsoGiven",
          "covert",
          "result",
          "credited",
          "by");

  Case.Deed read(Node root, Map<String, Node> entries) {
    List<String> said = KINDS.stream().filter(entries::containsKey).toList();
    if (said.size() > 1) {
      draft.problems().atKey(root, "A case has one of " + String.join(", ", said) + ", not more.");
    }
    if (said.isEmpty()) {
      return new Case.Look();
    }
    String kind = said.get(0);
    Node node = entries.getOrDefault(kind, root);
    if (kind.equals("process")) {
      return process(node);
    }
    Map<String, Node> move = draft.shapes().entries(node, KEYS);
    Intent what = move(node, move);
    int by = find(Axis.STATE, move.get("by"));
    return switch (kind) {
      case "ask" -> new Case.Ask(what, by);
      case "offer" -> new Case.Offer(what);
      case "plan" -> new Case.Act(what, branch(node, what, move), credited(move), by);
      default -> new Case.Act(what, branch(node, what, move), credited(move), -1);
    };
  }

  private Case.Deed process(Node node) {
    String name = draft.shapes().text(node);
    if (!Rules.PROCESSES.contains(name)) {
      draft.problems().at(node, Nearest.unknown("Process", name, Rules.PROCESSES));
    }
    return new Case.Month(name);
  }

  /** The act that the entries of a block say. */
  Intent move(Node node, Map<String, Node> said) {
    int action = find(Axis.ACTION, said.get("kind"));
    int actor = find(Axis.STATE, said.get("actor"));
    if (!said.containsKey("kind") || !said.containsKey("actor")) {
      draft.problems().atKey(node, node.path() + " needs a kind and an actor.");
    }
    Node covert = said.get("covert");
    return new Intent(
        Math.max(0, action),
        actor,
        find(Axis.STATE, said.get("target")),
        find(Axis.STATE, said.get("about")),
        find(Axis.ITEM, said.get("take")),
        number(said.get("taken")),
        find(Axis.ITEM, said.get("give")),
        number(said.get("given")),
        find(Axis.ITEM, said.get("also")),
        number(said.get("alsoGiven")),
        covert != null && draft.shapes().truth(covert));
  }

  private int branch(Node node, Intent move, Map<String, Node> said) {
    List<String> branches = Rules.branches(Rules.ACTIONS.get(move.action()));
    Node result = said.get("result");
    String name = draft.shapes().text(result);
    int branch = result == null ? 1 : branches.indexOf(name);
    if (branch < 0) {
      draft.problems().at(node, Nearest.unknown("Result", name, branches));
    }
    return Math.max(0, branch);
  }

  private int credited(Map<String, Node> said) {
    return find(Axis.STATE, said.get("credited"));
  }

  private int find(Axis axis, @Nullable Node node) {
    return node instanceof Node.Scalar word ? draft.names().word(axis, word) : -1;
  }

  private double number(@Nullable Node node) {
    return node == null ? 0 : draft.shapes().number(node).orElse(0);
  }
}
