package entente.teach;

import entente.order.Orders;
import entente.scenario.Meanings;
import entente.scenario.Scenario;
import entente.world.Layout;
import entente.world.Quantity;
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

  /** The words of a scenario. */
  public CellWords(Scenario scenario) {
    this.words = new Wording(scenario);
    this.layout = scenario.plan().layout();
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
      case "state" -> words.seat(part[1]) + ": " + meaning;
      default -> meaning + " (" + cell + ")";
    };
  }

  /** A sentence of the record; a step of the white cell in words. */
  public String told(String sentence) {
    Matcher step = STEP.matcher(sentence);
    if (!step.matches()) {
      return sentence;
    }
    String amount = step.group(4);
    boolean less = !step.group(3).isEmpty();
    String change =
        switch (step.group(1)) {
          case "add" -> amount + (less ? " less" : " more");
          case "set" -> "now " + step.group(3) + amount;
          default -> "times " + step.group(3) + amount;
        };
    return Orders.STEP + of(step.group(2)) + ", " + change + ".";
  }
}
