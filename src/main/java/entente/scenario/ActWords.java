package entente.scenario;

import entente.order.Intent;
import entente.world.Axis;
import entente.world.Layout;

/** The words of an act after its kind: whom it is put to, and the items that change hands. */
final class ActWords {
  private static final double MOST = 1e5;

  private final OrderWords words;
  private final Layout layout;
  private int target = -1;
  private int subject = -1;
  private final int[] items = {-1, -1, -1};
  private final double[] amounts = new double[3];
  private boolean covert;

  ActWords(OrderWords words, Layout layout) {
    this.words = words;
    this.layout = layout;
  }

  void read() {
    if (layout.find(Axis.STATE, words.next()) >= 0 || words.next().matches("[A-Z]{2,5}")) {
      target = words.name(Axis.STATE);
    } else if (layout.find(Axis.ITEM, words.next()) >= 0) {
      items[1] = words.name(Axis.ITEM);
    }
    boolean going = true;
    while (going && !words.broken()) {
      going = part();
    }
  }

  private boolean part() {
    int at = words.at();
    switch (words.next()) {
      case "about":
        words.take();
        once(at, subject, "about");
        subject = words.name(Axis.STATE);
        return true;
      case "take":
        item(0);
        return true;
      case "give":
        item(1);
        return true;
      case "and":
        if (items[1] < 0) {
          words.problem(at, "and needs give before it.");
        }
        item(2);
        return true;
      case "covert":
        words.take();
        covert = true;
        return true;
      default:
        return false;
    }
  }

  private void item(int slot) {
    int at = words.at();
    once(at, items[slot], words.take());
    int much = words.at();
    if (words.next().matches("[-+.0-9].*")) {
      String word = words.take();
      amounts[slot] = word.matches("[0-9]*\\.?[0-9]+(E-?[0-9]+)?") ? Amount.parse(word) : 0;
      if (!(amounts[slot] > 0 && amounts[slot] <= MOST)) {
        String rule = "; it must be a number over 0, at most " + Amount.say(MOST) + ".";
        words.problem(much, "The amount is " + word + rule);
      }
    }
    items[slot] = words.name(Axis.ITEM);
  }

  private void once(int at, int before, String word) {
    if (before >= 0) {
      words.problem(at, word + " is said twice.");
    }
  }

  Intent intent(int action, int actor) {
    return new Intent(
        action,
        actor,
        target,
        subject,
        items[0],
        amounts[0],
        items[1],
        amounts[1],
        items[2],
        amounts[2],
        covert);
  }
}
