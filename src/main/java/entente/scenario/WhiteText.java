package entente.scenario;

import entente.order.Order;
import entente.world.Axis;
import entente.world.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order of the white cell: a step as injects have them, an inject by its name, or a text. */
record WhiteText(Scenario scenario, OrderWords words) {
  private static final String SOURCE = "order";
  private static final List<String> VERBS =
      List.of("set", "add", "start", "end", "open", "close", "inject", "seed", "say");

  @Nullable Order order(int turn) {
    int at = words.at();
    String verb = words.take();
    if (!VERBS.contains(verb)) {
      words.problem(at, Nearest.unknown("White cell's order", verb, VERBS));
      return null;
    }
    Order order =
        switch (verb) {
          case "say" -> say(turn);
          case "inject" -> fire(turn);
          case "seed" -> reseed(turn);
          default -> change(turn, verb);
        };
    words.end();
    return turn < 0 || words.broken() ? null : order;
  }

  private Order say(int turn) {
    int at = words.at();
    String text = words.rest();
    if (text.isEmpty()) {
      words.problem(at, "say needs a text.");
    }
    return new Order.Say(turn, Legible.line(text));
  }

  private Order fire(int turn) {
    int at = words.at();
    String name = words.take();
    List<String> known = scenario.plan().injects().stream().map(inject -> inject.name()).toList();
    if (!known.contains(name)) {
      words.problem(at, Nearest.unknown("Inject", name, known));
    }
    return new Order.Fire(turn, name);
  }

  private Order reseed(int turn) {
    int at = words.at();
    String number = words.take();
    try {
      return new Order.Reseed(turn, Long.parseLong(number));
    } catch (NumberFormatException e) {
      words.problem(at, "The seed is " + number + "; it must be a whole number, such as 8.");
      return new Order.Reseed(turn, 0);
    }
  }

  private Order change(int turn, String verb) {
    Problems found = new Problems();
    Shapes shapes = new Shapes(found);
    Source source = new Source(SOURCE, "Ordered", "", "", true);
    Layout layout = scenario.plan().layout();
    Map<String, Node> step = new LinkedHashMap<>();
    List<String> said = new ArrayList<>(List.of(verb));
    Node.Scalar object = scalar(said, "");
    step.put(verb, object);
    if (verb.equals("set") || verb.equals("add")) {
      step.put("value", scalar(said, object.text()));
    } else if (verb.equals("open") || verb.equals("close")) {
      words.expect("for");
      said.add("for");
      step.put("for", states(said));
    }
    Node.Table table = table(step);
    Draft draft = Draft.of(table, shapes, new Figures(shapes, Map.of(SOURCE, source)), layout);
    InjectSteps steps = new InjectSteps(draft, sides(layout, table));
    if (!words.broken()) {
      steps.read(table);
    }
    for (Problem problem : found.sorted("")) {
      words.problem(Math.max(0, problem.column() - 1), problem.message());
    }
    return new Order.Change(turn, String.join(" ", said), steps.steps());
  }

  private Node states(List<String> said) {
    List<Node> states = new ArrayList<>();
    Spot spot = words.spot(words.at());
    do {
      states.add(scalar(said, ""));
    } while (!words.next().isEmpty());
    return new Node.Listing(spot, spot, "for", states, source(spot));
  }

  private Node.Scalar scalar(List<String> said, String path) {
    int at = words.at();
    String word = words.take();
    if (word.isEmpty()) {
      words.problem(at, "After " + said.get(said.size() - 1) + " something is missing.");
    }
    said.add(word);
    String text =
        switch (path.isEmpty() ? "" : word) {
          case "on", "true" -> "1";
          case "off", "false" -> "0";
          default -> word;
        };
    boolean number = text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
    Node.Kind kind = number ? Node.Kind.NUMBER : Node.Kind.TEXT;
    Spot spot = words.spot(at);
    return new Node.Scalar(spot, spot, path, text, kind, 0, source(spot));
  }

  private Node.Table table(Map<String, Node> entries) {
    Spot spot = words.spot(0);
    return new Node.Table(spot, spot, "The order", entries, source(spot));
  }

  private static Node source(Spot spot) {
    return new Node.Scalar(spot, spot, "source", SOURCE, Node.Kind.TEXT, 0, null);
  }

  private List<WarSection.Sides> sides(Layout layout, Node node) {
    List<WarSection.Sides> sides = new ArrayList<>();
    for (String war : layout.names(Axis.WAR)) {
      String path = "wars." + war;
      sides.add(
          new WarSection.Sides(
              node, sideOf(layout, path + ".attackers"), sideOf(layout, path + ".defenders")));
    }
    return sides;
  }

  private List<Integer> sideOf(Layout layout, String path) {
    List<Integer> states = new ArrayList<>();
    for (String code : scenario.said(path).split(", ", -1)) {
      if (!code.isEmpty()) {
        states.add(layout.find(Axis.STATE, code));
      }
    }
    return states;
  }
}
