package entente.map;

import entente.world.Axis;
import entente.world.Quantity;
import java.util.List;
import java.util.Locale;

/**
 * What cells with a star are called.
 *
 * @param at the members on the quantity's axes; of the starred one it does not matter
 * @param star the axis that goes through all states
 */
record Titles(Theatre theatre, Quantity quantity, int[] at, int star) {

  /** The name, such as {@code dyad.*.AAA.trust}. */
  String name() {
    StringBuilder name = new StringBuilder();
    int axis = 0;
    for (char c : quantity.pattern().toCharArray()) {
      if (c == '*') {
        name.append(axis == star ? "*" : member(axis));
        axis++;
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  /** The same in words, such as <i>trust in Aville</i>. */
  String title() {
    StringBuilder words = new StringBuilder(what());
    boolean each = false;
    for (int axis = 0; axis < at.length; axis++) {
      if (quantity.axes().get(axis) != Axis.STATE) {
        words.append(quantity.axes().get(axis) == Axis.WAR ? " in " : " of ").append(named(axis));
      }
    }
    for (int axis = 0; axis < at.length; axis++) {
      if (quantity.axes().get(axis) == Axis.STATE && axis != star) {
        words.append(' ').append(preposition(axis)).append(' ');
        words.append(theatre.state(at[axis]).seat());
        each |= axis < star && !quantity.symmetric();
      }
    }
    return each ? words + " " + preposition(star) + " each" : words.toString();
  }

  /** The quantity's own word, such as <i>stability outlook</i>. */
  private String what() {
    String[] words = quantity.pattern().split("\\.");
    String last = words[words.length - 1];
    String word = last.equals("*") ? words[0] : last;
    return word.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  /** What stands before the first or the second state of two. */
  private String preposition(int axis) {
    boolean first = axis == 0;
    return switch (quantity) {
      case TRUST -> first ? "of" : "in";
      case THREAT, THREAT_TARGET, THREAT_OUTLOOK -> first ? "to" : "from";
      case DEPENDENCY -> first ? "of" : "on";
      case GUARANTEE -> first ? "by" : "for";
      case SANCTION, EMBARGO -> first ? "by" : "against";
      case FLOW, CONTRACT, TERM, COVERT, SHORTFALL -> first ? "from" : "to";
      default -> quantity.symmetric() ? "with" : first ? "of" : "towards";
    };
  }

  private String named(int axis) {
    int k = at[axis];
    return switch (quantity.axes().get(axis)) {
      case WAR -> List.copyOf(theatre.scenario().wars().values()).get(k);
      case ITEM, GOOD -> theatre.scenario().plan().words().item(k);
      case TECHNOLOGY ->
          theatre.scenario().plan().words().item(k + theatre.layout().count(Axis.GOOD));
      default -> member(axis);
    };
  }

  private String member(int axis) {
    return theatre.layout().names(quantity.axes().get(axis)).get(at[axis]);
  }
}
