package entente.scenario;

import entente.scenario.HistoryFile.Compare;
import entente.scenario.HistoryFile.Datum;
import entente.scenario.HistoryFile.Over;
import entente.scenario.HistoryFile.Role;
import entente.scenario.HistoryFile.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a history measured: each datum has one role, and none is given twice. */
final class TrailSection {
  private final Draft draft;
  private final Shapes shapes;
  private final Months months;
  private final int test;
  private final Map<String, Node> seen = new HashMap<>();

  TrailSection(Draft draft, Months months, int test) {
    this.draft = draft;
    this.shapes = draft.shapes();
    this.months = months;
    this.test = test;
  }

  List<Trail> read(@Nullable Node block) {
    List<Trail> trails = new ArrayList<>();
    shapes.entries(block).forEach((name, node) -> trails.add(trail(name, node)));
    return List.copyOf(trails);
  }

  private Trail trail(String name, Node node) {
    Map<String, Node> said = shapes.entries(node, HistoryFormat.TRAIL.names());
    Compare compare = word(Compare.values(), "compare", Compare.MAGNITUDE, node, said);
    Node base = said.get("base");
    Node within = said.get("within");
    double spread = within == null ? 0.3 : shapes.number(within).orElse(0.3);
    if (within != null && !(spread > 0)) {
      draft.problems().at(within, within.path() + " must be greater than 0.");
    }
    List<Datum> data = new ArrayList<>();
    Node list = said.get("data");
    if (list == null) {
      draft.problems().atKey(node, node.path() + " needs a list at data.");
    } else {
      for (Node item : shapes.items(list, "a list of what was measured")) {
        data.add(datum(name, item, said.get("model"), compare));
      }
    }
    return new Trail(
        name,
        shapes.required(said, "title", node),
        shapes.required(said, "unit", node),
        word(Over.values(), "over", Over.LEVEL, node, said),
        compare,
        base == null ? -1 : months.turn(base),
        spread,
        List.copyOf(data));
  }

  private Datum datum(String trail, Node node, @Nullable Node common, Compare compare) {
    Map<String, Node> said = shapes.entries(node, HistoryFormat.DATUM.names());
    int turn = months.required(node, said, "month");
    Role role = word(Role.values(), "role", Role.TEST, node, said);
    Node model = said.getOrDefault("model", common);
    Term term = null;
    if (model instanceof Node.Scalar scalar) {
      term = Expression.number(scalar, draft, Map.of());
    } else {
      draft.problems().atKey(node, "A datum needs an expression at model, its own or its trail's.");
    }
    String text = shapes.text(model);
    checkRole(trail, node, turn, role, text);
    Term sure = term == null ? Term.always(Term.Type.NUMBER, 0) : term;
    double value = value(node, said, compare);
    return new Datum(turn, value, role, sure::in, text, HistoryReader.source(shapes, node));
  }

  private double value(Node node, Map<String, Node> said, Compare compare) {
    Node written = said.get("value");
    if (written == null) {
      draft.problems().atKey(node, "A datum needs a number at value.");
      return 1;
    }
    double value = shapes.number(written).orElse(1);
    if (compare == Compare.MAGNITUDE && !(value > 0)) {
      String rule = "; what is compared by magnitude must be greater than 0.";
      draft.problems().at(written, "value is " + Amount.say(value) + rule);
    }
    return value;
  }

  private void checkRole(String trail, Node node, int turn, Role role, String model) {
    if (role == Role.FIT && turn >= test) {
      String rule = "Fit targets come before the test part, which begins in ";
      draft.problems().at(node, rule + months.start().plusMonths(test) + ".");
    }
    Node before = turn < 0 ? null : seen.putIfAbsent(trail + " " + turn + " " + model, node);
    if (before != null) {
      String first = "the same month and model as line " + before.spot().line();
      draft.problems().at(node, "This datum has " + first + "; nothing counts twice.");
    }
  }

  private <T extends Enum<T>> T word(
      T[] all, String key, T otherwise, Node node, Map<String, Node> said) {
    String word = shapes.required(said, key, node);
    List<String> names =
        Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    int place = names.indexOf(word);
    Node where = said.get(key);
    if (where != null && !word.isEmpty() && place < 0) {
      draft.problems().at(where, Nearest.unknown("Word", word, names));
    }
    return place < 0 ? otherwise : all[place];
  }
}
