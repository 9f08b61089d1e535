package entente.scenario;

import entente.game.Condition;
import entente.game.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes from outside, and when. */
final class InjectSection {
  static final Block BLOCK =
      Block.of(
              Key.free("when", Form.Plain.MONTH, "the month in which it comes"),
              Key.free(
                  "if", Form.Plain.EXPRESSION, "it comes in the first month in which this holds"),
              Key.free("say", Form.Plain.TEXT, "a line for the record"),
              Key.free("do", InjectSteps.FORM, "what it changes, in order"),
              Key.NOTE)
          .choosing(Block.Choice.Kind.EXACTLY_ONE, "when", "if")
          .choosing(Block.Choice.Kind.AT_LEAST_ONE, "do", "say");

  private final Draft draft;
  private final Header header;
  private final List<WarSection.Sides> sides;
  private final Map<String, List<String>> sources = new LinkedHashMap<>();

  InjectSection(Draft draft, Header header, List<WarSection.Sides> sides) {
    this.draft = draft;
    this.header = header;
    this.sides = sides;
  }

  List<Inject> read(Node.Table root) {
    List<Inject> injects = new ArrayList<>();
    draft
        .shapes()
        .entries(root.get("injects"))
        .forEach(
            (name, node) -> {
              Inject inject = inject(name, node);
              if (inject != null) {
                injects.add(inject);
              }
            });
    return List.copyOf(injects);
  }

  /** The sources of each inject's numbers, by its path. */
  Map<String, List<String>> sources() {
    return sources;
  }

  private @Nullable Inject inject(String name, Node node) {
    Map<String, Node> entries = draft.shapes().entries(node, BLOCK.names());
    draft.say(entries.get("when"));
    draft.say(entries.get("if"));
    Condition when = when(node, entries.get("when"), entries.get("if"));
    InjectSteps steps = new InjectSteps(draft, sides);
    Node does = entries.get("do");
    if (does instanceof Node.Listing listing && !listing.items().isEmpty()) {
      listing.items().forEach(steps::read);
    } else if (does != null || entries.get("say") == null) {
      draft.problems().atKey(node, node.path() + " needs do, a list of steps, or say, a text.");
    }
    sources.put(node.path(), steps.sources());
    String text = draft.shapes().text(entries.get("say"));
    return when == null ? null : new Inject(name, when, text, steps.steps());
  }

  private @Nullable Condition when(Node inject, @Nullable Node month, @Nullable Node condition) {
    if (month != null && condition == null) {
      return inMonth(month);
    }
    if (condition instanceof Node.Scalar scalar && month == null) {
      return Expression.read(scalar, draft);
    }
    draft.problems().atKey(inject, inject.path() + " needs either when, a month, or if.");
    return null;
  }

  private @Nullable Condition inMonth(Node node) {
    YearMonth month = Header.month(draft.shapes(), node);
    if (month == null) {
      return null;
    }
    long turn = ChronoUnit.MONTHS.between(header.start(), month);
    if (!header.covers(month)) {
      YearMonth end = header.start().plusMonths(header.turns() - 1L);
      String rule = "; the scenario is played from " + header.start() + " to " + end + ".";
      draft.problems().at(node, node.path() + " is " + month + rule);
      return null;
    }
    return game -> game.turn() == turn;
  }
}
