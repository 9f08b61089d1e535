package entente.teach;

import entente.explain.Reason;
import entente.order.Orders;
import entente.scenario.Meanings;
import entente.scenario.Scenario;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words what a cell is, and what the white cell did to it. */
public final class CellWords {
  /** What a meaning adds for the author of a scenario, who gives a first value. */
  private static final String START = "(,? as seen in the first month| at the start)$";

  private static final Pattern STEP =
      Pattern.compile(Orders.STEP + "(add|set|scale) (\\S+) (-?)([0-9.]+)\\.");

  private final Wording words;
  private final Layout layout;
  private final Map<String, String> wars;

  /** The words of a scenario. */
  public CellWords(Scenario scenario) {
    this.words = new Wording(scenario);
    this.layout = scenario.plan().layout();
    this.wars = scenario.wars();
  }

  /** A meaning of something between two states, with their seats in it. */
  public String between(String meaning, String first, String second) {
    return meaning
        .replace("the first", words.seat(first))
        .replace("the second", words.seat(second))
        .replace("the two", words.seat(first) + " and " + words.seat(second));
  }

  /** What a cell is; its name where no words are written. */
  public String of(String cell) {
    int place = layout.find(cell);
    if (place < 0) {
      return cell;
    }
    Quantity quantity = layout.quantity(place);
    String meaning = Meanings.find(quantity).orElse(cell).replaceFirst(START, "");
    String[] part = cell.split("\\.", -1);
    return switch (part[0]) {
      case "dyad", "pair" -> between(meaning, part[1], part[2]);
      default -> about(quantity, part) + ": " + meaning;
    };
  }

  /** Who and what a cell is about, in the order of its name. */
  private String about(Quantity quantity, String[] part) {
    String[] pattern = quantity.pattern().split("\\.", -1);
    StringBuilder about = new StringBuilder();
    int axis = 0;
    for (int k = 0; k < part.length; k++) {
      if (pattern[k].equals("*")) {
        Axis its = quantity.axes().get(axis++);
        boolean receiver = its == Axis.STATE && axis > 1;
        about.append(about.isEmpty() ? "" : receiver ? " and " : ", ").append(name(its, part[k]));
      }
    }
    return about.toString();
  }

  private String name(Axis axis, String code) {
    return switch (axis) {
      case STATE -> words.seat(code);
      case GOOD, TECHNOLOGY, ITEM -> words.item(code);
      case WAR -> wars.getOrDefault(code, code);
      case MOTIVE -> Reason.noun(code);
      case ACTION -> code;
    };
  }

  /** A sentence of the record; a step of the white cell in words. */
  public String told(String sentence) {
    Matcher step = STEP.matcher(sentence);
    return step.matches() ? Orders.STEP + change(step) + "." : sentence;
  }

  /** A step as it is ordered, such as "add dyad.AAA.BBB.trust -0.1", in words. */
  public String step(String ordered) {
    Matcher step = STEP.matcher(Orders.STEP + ordered + ".");
    return step.matches() ? change(step) : ordered;
  }

  private String change(Matcher step) {
    String amount = step.group(4);
    boolean less = !step.group(3).isEmpty();
    String change =
        switch (step.group(1)) {
          case "add" -> amount + (less ? " less" : " more");
          case "set" -> "now " + step.group(3) + amount;
          default -> "times " + step.group(3) + amount;
        };
    return of(step.group(2)) + ", " + change;
  }
}
