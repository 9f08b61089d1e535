package entente.scenario;

import entente.game.Condition;
import entente.game.Game;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What a claim measures of each game: expressions over cells and the record. */
final class ClaimMeasures {
  private static final Condition ALWAYS = game -> true;
  private static final ToDoubleFunction<Game> ONE = game -> 1;

  private final Shapes shapes;
  private final Draft draft;
  private final int turns;

  ClaimMeasures(Shapes shapes, Scenario scenario, int turns) {
    this.shapes = shapes;
    this.turns = turns;
    var layout = scenario.plan().layout();
    List<String> injects = scenario.plan().injects().stream().map(one -> one.name()).toList();
    this.draft =
        new Draft(
            shapes,
            new Figures(shapes, Map.of()),
            layout,
            new Names(layout, shapes.problems()),
            new Cells(layout),
            injects,
            new HashMap<>());
  }

  /** The names of all measures, those with something wrong about them too. */
  List<String> names(Node.Table root) {
    return List.copyOf(shapes.entries(root.get("measures")).keySet());
  }

  Map<String, Measure> read(Node.Table root) {
    Node block = root.get("measures");
    Map<String, Node> entries = shapes.entries(block);
    if (entries.isEmpty()) {
      String rule = "The claim needs measures, one at least.";
      shapes.problems().atKey(block == null ? root : block, rule);
    }
    Map<String, Measure> measures = new LinkedHashMap<>();
    entries.forEach(
        (name, node) -> {
          Measure measure = measure(name, node);
          if (measure != null) {
            measures.put(name, measure);
          }
        });
    return measures;
  }

  private @Nullable Measure measure(String name, Node node) {
    Map<String, Node> entries = shapes.entries(node, ClaimFormat.MEASURE.names());
    shapes.text(entries.get("note"));
    List<String> forms = ClaimFormat.FORMS.stream().filter(entries::containsKey).toList();
    if (forms.size() != 1) {
      String has = forms.isEmpty() ? " measures nothing" : " has " + String.join(" and ", forms);
      String rule = "; it must have exactly one of " + String.join(", ", ClaimFormat.FORMS) + ".";
      shapes.problems().atKey(node, node.path() + has + rule);
      return null;
    }
    Measure.Form form = Measure.Form.values()[ClaimFormat.FORMS.indexOf(forms.get(0))];
    only(entries.get("during"), form == Measure.Form.MEAN, "mean");
    only(entries.get("per"), form == Measure.Form.END, "end");
    ToDoubleFunction<Game> value = value(entries.get(forms.get(0)), form);
    Condition given = condition(entries.get("given"));
    Condition during = condition(entries.get("during"));
    Node per = entries.get("per");
    int from = turn(entries.get("from"), 0);
    int until = turn(entries.get("until"), turns);
    if (from >= until) {
      String rule = "; the window must have a month at least.";
      shapes.problems().atKey(node, node.path() + " is from " + from + " until " + until + rule);
    }
    return new Measure(
        name,
        said(entries),
        form,
        value,
        given,
        during,
        per == null ? ONE : number(per),
        from,
        until);
  }

  /** What the keys of a measure mean and what stands there. */
  private String said(Map<String, Node> entries) {
    List<String> said = new ArrayList<>();
    for (Key key : ClaimFormat.MEASURE.keys()) {
      if (key != Key.NOTE && entries.get(key.name()) instanceof Node.Scalar scalar) {
        said.add(key.meaning() + ": " + scalar.text());
      }
    }
    return String.join("; ", said);
  }

  private void only(@Nullable Node node, boolean fits, String form) {
    if (node != null && !fits) {
      shapes.problems().atKey(node, node.path() + " is for measures with " + form + ".");
    }
  }

  private int turn(@Nullable Node node, int otherwise) {
    return node == null ? otherwise : shapes.whole(node, 0, turns, otherwise);
  }

  private ToDoubleFunction<Game> value(@Nullable Node node, Measure.Form form) {
    if (form == Measure.Form.END || form == Measure.Form.MEAN) {
      return number(node);
    }
    Condition condition = condition(node);
    return game -> condition.holds(game) ? 1 : 0;
  }

  private ToDoubleFunction<Game> number(@Nullable Node node) {
    if (node instanceof Node.Scalar scalar) {
      Term term = Expression.number(scalar, draft, Map.of());
      return term == null ? ONE : term::in;
    }
    if (node != null) {
      shapes.wrong(node, "an expression");
    }
    return ONE;
  }

  private Condition condition(@Nullable Node node) {
    if (node instanceof Node.Scalar scalar) {
      Condition condition = Expression.read(scalar, draft);
      return condition == null ? ALWAYS : condition;
    }
    if (node != null) {
      shapes.wrong(node, "an expression");
    }
    return ALWAYS;
  }
}
