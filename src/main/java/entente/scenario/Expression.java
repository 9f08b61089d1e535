package entente.scenario;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import entente.game.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression: CEL's grammar, with truths and numbers for values. It is checked and made
 * into closures when it is read, so that in a run nothing is looked up by name.
 */
final class Expression {
  private static final int LONGEST = 2000;
  private static final String GUARD =
      "\nMaybe ask before, as in x > 0.0 && y / x > 1.0; what stands after && is then left out.";
  private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder().build();
  private static final Map<String, Term> CLOCK =
      Map.of(
          "turn", new Term(Term.Type.WHOLE, game -> game.now()),
          "month", new Term(Term.Type.WHOLE, game -> game.plan().month(game.now()).getMonthValue()),
          "year", new Term(Term.Type.WHOLE, game -> game.plan().month(game.now()).getYear()));

  private final Node.Scalar node;
  private final Draft draft;
  private final Map<String, Term> words;
  private final CelAbstractSyntaxTree tree;

  private Expression(
      Node.Scalar node, Draft draft, Map<String, Term> words, CelAbstractSyntaxTree tree) {
    this.node = node;
    this.draft = draft;
    this.words = words;
    this.tree = tree;
  }

  /** The condition that a node writes; null if there is something wrong with it. */
  static @Nullable Condition read(Node.Scalar node, Draft draft) {
    Expression expression = parse(node, draft, Map.of());
    Term term = expression == null ? null : expression.term(expression.tree.getExpr());
    if (expression != null && term != null && !term.isTruth()) {
      expression.wrong(
          0, "The expression is " + term.type().words() + "; it must be true or false.");
      return null;
    }
    return term;
  }

  /**
   * The number that a node writes; null if there is something wrong with it.
   *
   * @param words names that it may use besides those of cells
   */
  static @Nullable Term number(Node.Scalar node, Draft draft, Map<String, Term> words) {
    Expression expression = parse(node, draft, words);
    Term term = expression == null ? null : expression.term(expression.tree.getExpr());
    if (expression != null && term != null && term.isTruth()) {
      expression.wrong(0, "The expression is true or false; it must be a number.");
      return null;
    }
    return term;
  }

  private static @Nullable Expression parse(
      Node.Scalar node, Draft draft, Map<String, Term> words) {
    if (node.kind() == Node.Kind.NOTHING) {
      draft.problems().at(node, node.path() + " is empty; it must be an expression.");
      return null;
    }
    if (node.text().length() > LONGEST) {
      draft.problems().at(node, node.path() + " is longer than " + LONGEST + " characters.");
      return null;
    }
    try {
      return new Expression(node, draft, words, PARSER.parse(node.text()).getAst());
    } catch (CelValidationException e) {
      e.getErrors().forEach(issue -> syntax(node, draft.problems(), issue));
      return null;
    }
  }

  private static void syntax(Node.Scalar node, Problems problems, CelIssue issue) {
    String[] lines = node.text().split("\n", -1);
    int offset = Math.max(0, issue.getSourceLocation().getColumn());
    for (int k = 0; k < Math.min(lines.length, issue.getSourceLocation().getLine() - 1); k++) {
      offset += lines[k].length() + 1;
    }
    String what = issue.getMessage().replaceFirst("(?s) expecting .*", "").replace("<EOF>", "end");
    wrong(node, problems, offset, "This does not parse: " + what + ".");
  }

  private @Nullable Term term(CelExpr part) {
    return switch (part.getKind()) {
      case CONSTANT -> constant(part);
      case IDENT, SELECT -> named(part);
      case CALL -> call(part);
      default -> refuse(part, "Lists, maps and messages are not part of an expression.");
    };
  }

  private @Nullable Term constant(CelExpr part) {
    CelConstant constant = part.constant();
    return switch (constant.getKind()) {
      case BOOLEAN_VALUE -> Term.always(Term.Type.TRUTH, constant.booleanValue() ? 1 : 0);
      case INT64_VALUE -> Term.always(Term.Type.WHOLE, (double) constant.int64Value());
      case DOUBLE_VALUE -> Term.always(Term.Type.NUMBER, constant.doubleValue());
      default -> refuse(part, "A constant here must be a number, true or false.");
    };
  }

  private @Nullable Term named(CelExpr part) {
    String name = name(part);
    if (name == null) {
      return refuse(part, "A point may only stand in the name of a cell.");
    }
    Term word = words.getOrDefault(name, CLOCK.get(name));
    if (word != null) {
      return word;
    }
    int place = draft.layout().find(name);
    if (place >= 0) {
      return new Term(Term.Type.NUMBER, game -> game.world().value(place));
    }
    List<String> others = new ArrayList<>(CLOCK.keySet().stream().sorted().toList());
    others.addAll(words.keySet());
    String kind = words.isEmpty() ? "Cell" : "Name";
    return refuse(part, Nearest.unknownCell(kind, name, draft.layout(), others));
  }

  private static @Nullable String name(CelExpr part) {
    if (part.getKind() == CelExpr.ExprKind.Kind.IDENT) {
      return part.ident().name();
    }
    if (part.getKind() != CelExpr.ExprKind.Kind.SELECT) {
      return null;
    }
    String before = name(part.select().operand());
    return before == null ? null : before + "." + part.select().field();
  }

  private @Nullable Term call(CelExpr part) {
    CelCall call = part.call();
    if (call.target().isPresent()) {
      return refuse(part, "A point may only stand in the name of a cell.");
    }
    if (Functions.known(call.function())) {
      return function(part);
    }
    if (call.function().startsWith("@")) {
      return refuse(part, "Operator " + call.function().substring(1) + " is not part of it.");
    }
    boolean operator = call.function().indexOf('_') >= 0;
    if (!operator && !Curves.known(call.function())) {
      return refuse(part, Nearest.unknown("Function", call.function(), functions()));
    }
    List<Term> operands = new ArrayList<>();
    for (CelExpr argument : call.args()) {
      Term term = term(argument);
      if (term != null) {
        operands.add(term);
      }
    }
    if (operands.size() < call.args().size()) {
      return null;
    }
    Term term =
        operator
            ? Operators.apply(call.function(), operands)
            : Curves.apply(call.function(), operands);
    return term == null
        ? refuse(part, misfit(call.function(), operands))
        : finite(part, term, operands);
  }

  /** The same where its numbers are finite; elsewhere a problem, now or in the game. */
  private @Nullable Term finite(CelExpr part, Term term, List<Term> operands) {
    boolean divides = List.of("_/_", "_%_").contains(part.call().function());
    OptionalDouble last = operands.get(operands.size() - 1).constant();
    if (divides && last.isPresent() && last.getAsDouble() == 0) {
      return refuse(part, "This divides by 0.");
    }
    if (term.isTruth() || term.constant().isPresent()) {
      boolean fine = Double.isFinite(term.constant().orElse(0));
      return fine ? term : refuse(part, "This number is too large.");
    }
    String message =
        divides ? "This divides by 0 in %s." + GUARD : "This number is too large in %s.";
    return new Term(
        term.type(),
        game -> {
          double value = term.in(game);
          if (!Double.isFinite(value)) {
            String month = game.plan().month(game.now()).toString();
            throw undefined(part, message.replace("%s", month));
          }
          return value;
        });
  }

  private Undefined undefined(CelExpr part, String message) {
    Problems problems = new Problems();
    int offset = tree.getSource().getPositionsMap().getOrDefault(part.id(), 0);
    wrong(node, problems, offset, message);
    return new Undefined(problems.sorted(node.spot().file()).get(0));
  }

  private static List<String> functions() {
    List<String> names = new ArrayList<>(Functions.names());
    names.addAll(Curves.names());
    return names;
  }

  private static String misfit(String operator, List<Term> operands) {
    String sign = operator.replace("_", "");
    List<String> types = operands.stream().map(operand -> operand.type().words()).toList();
    String kind = Curves.known(operator) ? "Function " : "Operator ";
    return kind + sign + " does not take " + String.join(" and ", types) + ".";
  }

  private @Nullable Term function(CelExpr part) {
    CelCall call = part.call();
    List<String> words = new ArrayList<>();
    for (CelExpr argument : call.args()) {
      if (argument.getKind() != CelExpr.ExprKind.Kind.CONSTANT
          || argument.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
        String form = Functions.form(call.function());
        return refuse(argument, "A word in quotes is wanted here: " + form + ".");
      }
      words.add(argument.constant().stringValue());
    }
    return new Functions(
            draft,
            (k, message) ->
                refuse(
                    k < 0 ? part : call.args().get(k),
                    k < 0 ? "Function " + call.function() + " " + message + "." : message))
        .call(call.function(), words);
  }

  private @Nullable Term refuse(CelExpr part, String message) {
    CelExpr leftmost = part;
    while (leftmost.getKind() == CelExpr.ExprKind.Kind.SELECT) {
      leftmost = leftmost.select().operand();
    }
    wrong(tree.getSource().getPositionsMap().getOrDefault(leftmost.id(), 0), message);
    return null;
  }

  private void wrong(int offset, String message) {
    wrong(node, draft.problems(), offset, message);
  }

  private static void wrong(Node.Scalar node, Problems problems, int offset, String message) {
    Spot spot = node.inset() < 0 ? node.spot() : node.spot().right(node.inset() + offset);
    String where = "At character " + (offset + 1) + " of the expression: ";
    problems.add(spot, node.path(), where + message);
  }
}
