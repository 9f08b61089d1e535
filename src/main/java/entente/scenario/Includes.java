package entente.scenario;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file and what it includes into one block; the including file wins, number by number. */
final class Includes {
  private static final int DEEPEST = 3;
  private static final int MOST = 50;
  private static final Set<String> WHOLE = Set.of("sources", "injects", "outcomes");

  private final Texts texts;
  private final Problems problems;
  private final Map<String, SourceFile> files = new LinkedHashMap<>();

  private boolean complete = true;

  Includes(Texts texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /** Reads them all; null if the main file holds no block. */
  Node.@Nullable Table read(String main) {
    return read(main, Spot.whole(texts.shelf().called(main)), List.of());
  }

  /** Reads them all with one more file laid over them; null if either holds no block. */
  Node.@Nullable Table read(String main, String over) {
    Node.Table under = read(main);
    Node.Table top = read(over, Spot.whole(texts.shelf().called(over)), List.of());
    complete &= top != null;
    return under == null || top == null ? null : merge(under, top, 0);
  }

  /** The files in the order of reading, the main one first. */
  List<SourceFile> files() {
    return List.copyOf(files.values());
  }

  /** Whether every file that is asked for was read. */
  boolean complete() {
    return complete;
  }

  private Node.@Nullable Table read(String name, Spot from, List<String> chain) {
    SourceFile file = texts.read(name, from);
    if (file == null) {
      return null;
    }
    files.put(name, file);
    Node.Table own = Tree.read(texts.shelf().called(name), file.text(), problems);
    if (own == null) {
      return null;
    }
    List<String> longer = new ArrayList<>(chain);
    longer.add(name);
    Node.Table all = null;
    for (Node.Scalar include : includes(own)) {
      Node.Table read = include(include, longer);
      complete &= read != null;
      if (read != null) {
        all = all == null ? read : merge(all, read, 0);
      }
    }
    return all == null ? own : merge(all, own, 0);
  }

  private List<Node.Scalar> includes(Node.Table table) {
    Node node = table.get("include");
    List<Node> items = node instanceof Node.Listing listing ? listing.items() : new ArrayList<>();
    if (node != null && !(node instanceof Node.Listing)) {
      items.add(node);
    }
    List<Node.Scalar> paths = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
        paths.add(scalar);
      } else {
        complete = false;
        problems.at(item, "include must be the path of a file, or a list of paths.");
      }
    }
    return paths;
  }

  private Node.@Nullable Table include(Node.Scalar include, List<String> chain) {
    String refusal = refusal(include.text(), chain);
    if (refusal != null) {
      problems.at(include, refusal);
      return null;
    }
    String name = Shelf.resolve(chain.get(chain.size() - 1), include.text());
    return read(name, include.spot(), chain);
  }

  private @Nullable String refusal(String path, List<String> chain) {
    if (!isRelative(path)) {
      return "include " + path + " must be a path relative to this file.";
    }
    String name = Shelf.resolve(chain.get(chain.size() - 1), path);
    if (chain.contains(name)) {
      return "include "
          + path
          + " closes a circle: "
          + String.join(" > ", chain)
          + " > "
          + name
          + ".";
    }
    if (chain.size() > DEEPEST) {
      return "include " + path + " nests deeper than " + DEEPEST + " files.";
    }
    return files.size() >= MOST ? "include " + path + " is one file too many: " + MOST : null;
  }

  private static boolean isRelative(String path) {
    try {
      return !path.isBlank() && !path.contains(":") && !Path.of(path).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Laid over each other; what is one thing (a number, an inject, an outcome) is taken whole. */
  private static Node.Table merge(Node.Table under, Node.Table over, int depth) {
    Map<String, Node> entries = new LinkedHashMap<>(under.entries());
    boolean whole = depth == 1 && WHOLE.contains(over.path());
    over.entries()
        .forEach((name, node) -> entries.merge(name, node, (a, b) -> whole ? b : lay(a, b, depth)));
    return new Node.Table(over.key(), over.spot(), over.path(), entries, over.source());
  }

  private static Node lay(Node under, Node over, int depth) {
    return under instanceof Node.Table a
            && over instanceof Node.Table b
            && a.get("value") == null
            && b.get("value") == null
        ? merge(a, b, depth + 1)
        : over;
  }
}
