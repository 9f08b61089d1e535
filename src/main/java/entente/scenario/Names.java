package entente.scenario;

import entente.world.Axis;
import entente.world.Layout;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks up what a file names; what is not there is a problem, with the nearest that is. */
record Names(Layout layout, Problems problems) {

  /** A member of an axis by the key of a node, or -1. */
  int key(Axis axis, String name, Node node) {
    return find(axis, name, node.key(), node.path());
  }

  /** A member of an axis by a word, or -1. */
  int word(Axis axis, Node.Scalar word) {
    return find(axis, word.text(), word.spot(), word.path());
  }

  private int find(Axis axis, String name, Spot spot, String path) {
    int found = layout.find(axis, name);
    if (found < 0) {
      problems.add(spot, path, Nearest.unknown(kind(axis), name, layout.names(axis)));
    }
    return found;
  }

  /** What a member of an axis is called. */
  static String kind(Axis axis) {
    String name = axis.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Two different states at a key such as {@code RUS-CHN} or {@code CHN>PRK}; null if not. */
  @Nullable Couple couple(String name, char between, Node node) {
    Matcher parts = Pattern.compile("([^->]*)[->]([^->]*)").matcher(name);
    if (name.indexOf(between) < 0 || !parts.matches()) {
      problems.atKey(node, "Key " + name + " must name two states, such as AAA" + between + "BBB.");
      return null;
    }
    int first = key(Axis.STATE, parts.group(1), node);
    int second = key(Axis.STATE, parts.group(2), node);
    if (first >= 0 && first == second) {
      problems.atKey(node, "Key " + name + " names one state twice; it needs two.");
    }
    return first < 0 || second < 0 || first == second ? null : new Couple(first, second);
  }

  /** Two states. */
  record Couple(int first, int second) {

    Couple turned() {
      int other = first;
      return new Couple(second, other);
    }
  }
}
