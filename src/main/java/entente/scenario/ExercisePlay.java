package entente.scenario;

import entente.game.Condition;
import entente.order.Order;
import entente.world.Axis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of an exercise that are tied to the game: seats, injects, orders, checks. */
final class ExercisePlay {
  private final Draft draft;
  private final Shapes shapes;
  private final OrderText orders;
  private final List<Integer> seats;
  private final Months months;
  private final int from;

  ExercisePlay(Draft draft, Scenario scenario, List<Integer> seats, int from, int until) {
    this.draft = draft;
    this.shapes = draft.shapes();
    this.orders = new OrderText(scenario);
    this.seats = seats;
    this.from = Math.max(0, from);
    int last = until < 0 ? scenario.turns() - 1 : until;
    int turns = Math.max(1, last - this.from + 1);
    this.months = new Months(shapes, scenario.start().plusMonths(this.from), turns);
  }

  String situation(Node root, Map<String, Node> entries) {
    Node node = entries.get("briefing");
    if (node == null) {
      shapes.problems().atKey(root, "The exercise needs a block at briefing.");
      return "";
    }
    return shapes.required(shapes.entries(node, ExerciseFormat.BRIEFING.names()), "public", node);
  }

  List<Exercise.Briefing> briefings(Node root, Map<String, Node> entries) {
    Map<String, Node> briefing = shapes.entries(entries.get("briefing"));
    Map<Integer, Exercise.Briefing> told = new LinkedHashMap<>();
    shapes
        .entries(briefing.get("seats"))
        .forEach(
            (code, node) -> {
              int seat = seat(draft.names().key(Axis.STATE, code, node), code, node);
              Map<String, Node> said = shapes.entries(node, ExerciseFormat.SEAT.names());
              told.put(
                  seat,
                  new Exercise.Briefing(
                      seat,
                      shapes.required(said, "role", node),
                      shapes.required(said, "secret", node),
                      ExerciseLists.texts(shapes, node, said, "goals")));
            });
    List<Exercise.Briefing> all = new ArrayList<>();
    for (int seat : seats) {
      Exercise.Briefing one = told.get(seat);
      if (one == null) {
        shapes.problems().atKey(root, "The briefing needs a block for seat " + code(seat) + ".");
      } else {
        all.add(one);
      }
    }
    return List.copyOf(all);
  }

  private String code(int state) {
    return draft.layout().names(Axis.STATE).get(state);
  }

  /** A state, which must be one that people play. */
  private int seat(int state, String code, Node node) {
    if (state >= 0 && !seats.isEmpty() && !seats.contains(state)) {
      List<String> codes = seats.stream().map(this::code).toList();
      shapes.problems().at(node, Nearest.unknown("Seat", code, codes));
    }
    return state;
  }

  private int seat(Node block, Map<String, Node> said) {
    Node node = said.get("seat");
    if (!(node instanceof Node.Scalar word)) {
      shapes.problems().atKey(block, block.path() + " needs the code of a seat at seat.");
      return -1;
    }
    return seat(draft.names().word(Axis.STATE, word), word.text(), word);
  }

  List<Exercise.Interjection> injects(@Nullable Node block) {
    List<Exercise.Interjection> all = new ArrayList<>();
    shapes.entries(block).forEach((name, node) -> all.add(inject(name, node)));
    return List.copyOf(all);
  }

  private Exercise.Interjection inject(String name, Node node) {
    Map<String, Node> said = shapes.entries(node, ExerciseFormat.INJECT.names());
    Node when = said.get("when");
    Node waits = said.get("if");
    Node hand = said.get("hand");
    boolean inHand = hand != null && shapes.truth(hand);
    int ways = (when == null ? 0 : 1) + (waits == null ? 0 : 1) + (inHand ? 1 : 0);
    if (ways != 1) {
      String rule = " needs one of when, a month; if, an expression; or hand: true.";
      shapes.problems().atKey(node, node.path() + rule);
    }
    Optional<Condition> condition =
        waits instanceof Node.Scalar scalar
            ? Optional.ofNullable(Expression.read(scalar, draft))
            : Optional.empty();
    int turn = when == null ? -1 : turn(when);
    String say = shapes.text(said.get("say"));
    List<Order> does = new ArrayList<>();
    if (!say.isEmpty()) {
      does.add(new Order.Say(0, Legible.line(say)));
    }
    does.addAll(lines(said.get("do"), "white: "));
    if (say.isEmpty() && shapes.words(said.get("do")).isEmpty()) {
      shapes.problems().atKey(node, node.path() + " needs a text at say or a list at do.");
    }
    return new Exercise.Interjection(name, turn, condition, say, List.copyOf(does));
  }

  private int turn(Node node) {
    int turn = months.turn(node);
    return turn < 0 ? -1 : turn + from;
  }

  /** The orders of a list, for any turn. */
  private List<Order> lines(@Nullable Node node, String before) {
    List<Order> all = new ArrayList<>();
    for (Node.Scalar word : shapes.words(node)) {
      OrderReading reading = orders.read("", List.of(before + word.text().strip()), 0);
      reading.problems().forEach(one -> shapes.problems().at(word, one.message()));
      reading.orders().ifPresent(one -> all.addAll(one.list()));
    }
    return all;
  }

  Exercise.Crossroads decision(Node root, Map<String, Node> entries) {
    Node node = entries.get("decision");
    if (node == null) {
      shapes.problems().atKey(root, "The exercise needs a block at decision.");
      return new Exercise.Crossroads(from, -1, "", List.of(), Map.of());
    }
    Map<String, Node> said = shapes.entries(node, ExerciseFormat.DECISION.names());
    Node month = said.get("month");
    if (month == null) {
      shapes.problems().atKey(node, "decision needs a month at month.");
    }
    List<Exercise.Alternative> alternatives = new ArrayList<>();
    shapes
        .entries(said.get("alternatives"))
        .forEach((name, one) -> alternatives.add(alternative(one)));
    if (alternatives.size() < 2) {
      shapes.problems().atKey(node, "decision needs two or more alternatives.");
    }
    return new Exercise.Crossroads(
        month == null ? -1 : turn(month),
        seat(node, said),
        shapes.required(said, "question", node),
        List.copyOf(alternatives),
        drawn(said.get("drawn")));
  }

  /** The titles of cells, by the cells' names. */
  private Map<String, String> drawn(@Nullable Node node) {
    Map<String, String> titles = new LinkedHashMap<>();
    shapes
        .entries(node)
        .forEach(
            (cell, title) -> {
              if (draft.layout().find(cell) < 0) {
                shapes.problems().atKey(title, Nearest.unknownCell(cell, draft.layout()));
              }
              titles.put(cell, shapes.text(title));
            });
    return titles;
  }

  private Exercise.Alternative alternative(Node node) {
    Map<String, Node> said = shapes.entries(node, ExerciseFormat.ALTERNATIVE.names());
    List<Order> ordered = lines(said.get("orders"), "");
    if (shapes.words(said.get("orders")).isEmpty()) {
      shapes.problems().atKey(node, node.path() + " needs a list of orders at orders.");
    }
    return new Exercise.Alternative(shapes.required(said, "title", node), List.copyOf(ordered));
  }

  List<Exercise.Check> checks(Node root, Map<String, Node> entries) {
    List<Exercise.Check> all = new ArrayList<>();
    shapes.entries(entries.get("checks")).forEach((name, node) -> all.add(check(name, node)));
    for (int seat : seats) {
      if (all.stream().noneMatch(check -> check.seat() == seat)) {
        shapes.problems().atKey(root, "The exercise needs a check for seat " + code(seat) + ".");
      }
    }
    return List.copyOf(all);
  }

  private Exercise.Check check(String name, Node node) {
    Map<String, Node> said = shapes.entries(node, ExerciseFormat.CHECK.names());
    String text = shapes.required(said, "if", node);
    Condition holds =
        said.get("if") instanceof Node.Scalar scalar && !text.isEmpty()
            ? Expression.read(scalar, draft)
            : null;
    return new Exercise.Check(
        name,
        seat(node, said),
        shapes.required(said, "ask", node),
        text,
        holds == null ? game -> false : holds,
        shapes.required(said, "because", node));
  }

  Map<Integer, List<Order>> sensible(Node root, Map<String, Node> entries) {
    Map<Integer, List<Order>> all = new LinkedHashMap<>();
    shapes
        .entries(entries.get("sensible"))
        .forEach(
            (code, node) -> {
              int seat = seat(draft.names().key(Axis.STATE, code, node), code, node);
              all.put(seat, List.copyOf(lines(node, code + ": ")));
            });
    for (int seat : seats) {
      if (!all.containsKey(seat)) {
        shapes
            .problems()
            .atKey(root, "sensible needs a list of orders for seat " + code(seat) + ".");
      }
    }
    return all;
  }
}
