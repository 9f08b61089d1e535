package entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How something may be called that a scenario names itself, or the names that there are.
 *
 * @param rule the form of a name, in words
 * @param pattern the form, as a regular expression that JSON Schema understands too; empty if only
 *     the known names will do
 * @param known names that always exist
 */
record Naming(String rule, String pattern, List<String> known) {
  /** The code of a state. */
  static final Naming STATE = new Naming("three capital letters", "[A-Z]{3}", List.of());

  /** A good, a technology or a war. */
  static final Naming ITEM =
      new Naming("letters and digits, a small one first", "[a-z][A-Za-z0-9]*", List.of());

  /** Two states, both ways, or all those of whom nothing is said. */
  static final Naming PAIR =
      new Naming("AAA-BBB or default", "[A-Z]{3}-[A-Z]{3}", List.of("default"));

  /** One state towards another. */
  static final Naming DYAD = new Naming("AAA>BBB", "[A-Z]{3}>[A-Z]{3}", List.of());

  /** Whatever the author likes. */
  static final Naming FREE = new Naming("any name", ".+", List.of());

  /** One of these and no others. */
  static Naming oneOf(List<String> known) {
    return new Naming("one of " + String.join(", ", known), "", List.copyOf(known));
  }

  /** Whether a name has the form. */
  boolean fits(String name) {
    return known.contains(name) || (!pattern.isEmpty() && Pattern.matches(pattern, name));
  }

  /** The whole form as one regular expression, from the first letter to the last. */
  String anchored() {
    List<String> all = new ArrayList<>(known);
    if (!pattern.isEmpty()) {
      all.add(pattern);
    }
    return "^(?:" + String.join("|", all) + ")$";
  }
}
