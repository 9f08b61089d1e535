package entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what must come of a case, with its arithmetic twice: in names and in plain numbers. */
record CaseExpectations(Draft draft, Map<String, Term> words) {
  /** What can be seen of a deed besides cells; a chance is followed by the name of a result. */
  static final List<String> OBSERVED =
      List.of("answer.difference", "answer.probability", "cost", "taken", "given", "alsoGiven");

  private static final String CHANCE = "chance.";

  List<Case.Expectation> read(Node root, @Nullable Node block) {
    List<Case.Expectation> all = new ArrayList<>();
    shapes()
        .entries(block)
        .forEach(
            (what, node) -> {
              Case.Expectation one = what.equals("obstacle") ? clause(node) : number(what, node);
              if (one != null) {
                all.add(one);
              }
            });
    if (block == null) {
      draft.problems().atKey(root, "A case needs something to expect.");
    }
    return List.copyOf(all);
  }

  private Case.Expectation clause(Node node) {
    String words = shapes().text(node);
    return new Case.Expectation(
        "obstacle", -1, "", game -> 0, "", game -> 0, 0, 0, words.equals("none") ? "" : words);
  }

  private Case.@Nullable Expectation number(String what, Node node) {
    int place = draft.layout().find(what);
    if (place < 0 && !OBSERVED.contains(what) && !what.startsWith(CHANCE)) {
      List<String> known = new ArrayList<>(draft.layout().names());
      known.addAll(OBSERVED);
      known.add("obstacle");
      draft.problems().unknownKey(node, "Cell", what, known);
      return null;
    }
    Map<String, Node> entries = shapes().entries(node, List.of("is", "worked", "note"));
    Term value =
        entries.get("is") instanceof Node.Scalar is ? Expression.number(is, draft, words) : null;
    if (!(entries.get("is") instanceof Node.Scalar)) {
      draft.problems().atKey(node, node.path() + " needs is, an expression.");
    }
    if (!(entries.get("worked") instanceof Node.Scalar worked)) {
      draft.problems().atKey(node, node.path() + " needs worked, such as 0.2 + 0.05 = 0.25.");
      return null;
    }
    return value == null
        ? null
        : worked(what, place, shapes().text(entries.get("is")), value, worked);
  }

  private Case.@Nullable Expectation worked(
      String what, int place, String is, Term value, Node.Scalar node) {
    String text = node.text().strip();
    int sign = text.lastIndexOf('=');
    String right = text.substring(sign + 1).strip();
    double result = Amount.parse(right);
    String left = sign < 0 ? text : text.substring(0, sign).strip();
    Node.Scalar sum =
        new Node.Scalar(
            node.key(), node.spot(), node.path(), left, node.kind(), node.inset(), node.source());
    Term inNumbers = Expression.number(sum, draft, words);
    if (Double.isNaN(result)) {
      String rule = " must end in its result, such as 0.2 + 0.05 = 0.25.";
      draft.problems().at(node, node.path() + " is \"" + text + "\"; it" + rule);
      return null;
    }
    int point = right.indexOf('.');
    int digits = point < 0 ? 0 : right.length() - point - 1;
    double within = 0.5 * StrictMath.pow(10, -digits) + 1e-12;
    return inNumbers == null
        ? null
        : new Case.Expectation(what, place, is, value::in, text, inNumbers::in, result, within, "");
  }

  private Shapes shapes() {
    return draft.shapes();
  }
}
