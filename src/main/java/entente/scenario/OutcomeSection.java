package entente.scenario;

import entente.game.Condition;
import entente.outcome.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the scenario watches for. */
final class OutcomeSection {
  static final Block BLOCK =
      Block.of(
          Key.here("title", Form.Plain.TEXT, "the sentence that is true once it has come"),
          Key.here("if", Form.Plain.EXPRESSION, "what must hold at a month's end"),
          Key.free(
                  "months",
                  new Form.Whole(1, Scenario.MOST_TURNS),
                  "for how many months in a row; no more than are played")
              .otherwise("1"),
          Key.NOTE);

  private final Draft draft;
  private final Header header;
  private final Map<String, List<String>> sources = new LinkedHashMap<>();

  OutcomeSection(Draft draft, Header header) {
    this.draft = draft;
    this.header = header;
  }

  List<Outcome> read(Node.Table root) {
    List<Outcome> outcomes = new ArrayList<>();
    draft
        .shapes()
        .entries(root.get("outcomes"))
        .forEach(
            (name, node) -> {
              Outcome outcome = outcome(name, node);
              if (outcome != null) {
                outcomes.add(outcome);
              }
            });
    return List.copyOf(outcomes);
  }

  /** The sources of each outcome, by its path. */
  Map<String, List<String>> sources() {
    return sources;
  }

  private @Nullable Outcome outcome(String name, Node node) {
    Map<String, Node> entries = draft.shapes().entries(node, BLOCK.names());
    String title = draft.shapes().required(entries, "title", node);
    Node months = entries.get("months");
    int row = months == null ? 1 : draft.shapes().whole(months, 1, header.turns(), 1);
    sources.put(node.path(), draft.figures().sources(node));
    draft.say(entries.get("if"));
    if (entries.get("if") instanceof Node.Scalar scalar) {
      Condition condition = Expression.read(scalar, draft);
      return condition == null ? null : new Outcome(name, title, condition, row);
    }
    draft.problems().atKey(node, node.path() + " needs if, an expression.");
    return null;
  }
}
