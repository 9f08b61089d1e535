package entente.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Takes nodes for what they should be; what they are not is a problem.
 *
 * @param whole what the file as a whole is called
 */
record Shapes(Problems problems, String whole) {

  Shapes(Problems problems) {
    this(problems, "The scenario");
  }

  /** The entries of a block but its {@code source}; none if it is missing or empty. */
  Map<String, Node> entries(@Nullable Node node) {
    if (node instanceof Node.Table table) {
      Map<String, Node> entries = new LinkedHashMap<>(table.entries());
      entries.remove("source");
      return entries;
    }
    if (node != null && !isNothing(node)) {
      wrong(node, "a block of keys");
    }
    return Map.of();
  }

  /** The same, where only some keys are known. */
  Map<String, Node> entries(@Nullable Node node, Collection<String> known) {
    Map<String, Node> entries = entries(node);
    entries.forEach(
        (name, entry) -> {
          if (!known.contains(name)) {
            problems.unknownKey(entry, "Key", name, known);
          }
        });
    return entries;
  }

  /** The text at a node; empty if there is none. */
  String text(@Nullable Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.kind() == Node.Kind.NOTHING ? "" : scalar.text().strip();
    }
    if (node != null) {
      wrong(node, "text");
    }
    return "";
  }

  /** The text at a block's key; a problem if there is none. */
  String required(Map<String, Node> entries, String key, Node block) {
    String text = text(entries.get(key));
    if (text.isEmpty()) {
      problems.atKey(block, named(block) + " needs a text at " + key + ".");
    }
    return text;
  }

  private String named(Node block) {
    return block.path().isEmpty() ? whole : block.path();
  }

  /** A list of words, or one word alone, or {@code {value: such a list}}. */
  List<Node.Scalar> words(@Nullable Node node) {
    List<Node.Scalar> words = new ArrayList<>();
    if (node instanceof Node.Table table && table.get("value") instanceof Node.Listing listing) {
      return words(listing);
    } else if (node instanceof Node.Listing listing) {
      listing.items().forEach(item -> words.addAll(words(item)));
    } else if (node instanceof Node.Scalar scalar) {
      if (scalar.kind() != Node.Kind.NOTHING && scalar.kind() != Node.Kind.REFUSED) {
        words.add(scalar);
      }
    } else if (node != null) {
      wrong(node, "a list of words");
    }
    return words;
  }

  /** The items of a list that must hold some. */
  List<Node> items(Node node, String wanted) {
    if (node instanceof Node.Listing listing) {
      if (listing.items().isEmpty()) {
        problems.at(node, node.path() + " is empty; it must be " + wanted + ".");
      }
      return listing.items();
    }
    wrong(node, wanted);
    return List.of();
  }

  /** A finite number. */
  OptionalDouble number(Node node) {
    if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.NUMBER) {
      wrong(node, "a number");
      return OptionalDouble.empty();
    }
    double value = Amount.parse(scalar.text());
    if (!Double.isFinite(value)) {
      problems.at(node, node.path() + " is " + scalar.text() + "; it must be a finite number.");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value);
  }

  /** A whole number within a range; the other one if it is none. */
  int whole(Node node, int min, int max, int otherwise) {
    OptionalDouble number = number(node);
    double value = number.orElse(otherwise);
    if (value != Math.rint(value) || value < min || value > max) {
      String rule = "; it must be a whole number from " + min + " to " + max + ".";
      problems.at(node, node.path() + " is " + Amount.say(value) + rule);
      return otherwise;
    }
    return (int) value;
  }

  /** True or false. */
  boolean truth(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TRUTH) {
      return scalar.text().equalsIgnoreCase("true");
    }
    wrong(node, "true or false");
    return false;
  }

  /** Says that a node is not what it should be. */
  void wrong(Node node, String wanted) {
    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.REFUSED) {
      return;
    }
    String is =
        node instanceof Node.Scalar scalar
            ? isNothing(node) ? "empty" : "\"" + scalar.text() + "\""
            : node instanceof Node.Table ? "a block" : "a list";
    problems.at(node, node.path() + " is " + is + "; it must be " + wanted + ".");
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING;
  }
}
