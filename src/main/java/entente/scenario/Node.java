package entente.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a file that knows where it stands and which source its numbers have. */
sealed interface Node {

  /** Where its key stands; the same as its own spot if it has none. */
  Spot key();

  /** Where it stands itself. */
  Spot spot();

  /** Its keys from the root, joined by dots. */
  String path();

  /** The {@code source} of its own block or of the nearest block around it. */
  @Nullable Node source();

  /** The same, with the source of the block around it. */
  Node within(@Nullable Node around);

  /** What a plain value is by YAML's core schema. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING,
    /** Something that is a problem already. */
    REFUSED
  }

  /**
   * A value.
   *
   * @param inset how far right of the spot its text begins, if it stands there letter for letter on
   *     one line; else -1
   */
  record Scalar(
      Spot key, Spot spot, String path, String text, Kind kind, int inset, @Nullable Node source)
      implements Node {

    @Override
    public Node within(@Nullable Node around) {
      return new Scalar(key, spot, path, text, kind, inset, around);
    }
  }

  /** A block of keys, in the order of the file. */
  record Table(Spot key, Spot spot, String path, Map<String, Node> entries, @Nullable Node source)
      implements Node {

    @Nullable Node get(String name) {
      return entries.get(name);
    }

    @Override
    public Node within(@Nullable Node around) {
      Node own = entries.getOrDefault("source", around);
      Map<String, Node> inner = new LinkedHashMap<>();
      entries.forEach((name, node) -> inner.put(name, node.within(own)));
      return new Table(key, spot, path, inner, own);
    }
  }

  /** A list. */
  record Listing(Spot key, Spot spot, String path, List<Node> items, @Nullable Node source)
      implements Node {

    @Override
    public Node within(@Nullable Node around) {
      return new Listing(
          key, spot, path, items.stream().map(node -> node.within(around)).toList(), around);
    }
  }
}
