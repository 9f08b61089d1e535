package entente.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Makes nodes of the events of a YAML parser. Composing from events, anchors and aliases are
 * refused before they are followed, so that no file grows when it is read.
 */
final class Tree {
  private static final int DEEPEST = 12;
  private static final LoadSettings YAML =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setCodePointLimit(Texts.LARGEST + 1)
          .build();

  private final String file;
  private final Problems problems;
  private final Iterator<Event> events;

  private Tree(String file, String text, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.events = new Parse(YAML).parseString(text).iterator();
  }

  /** Reads a file's only document, a block of keys; null if there is none. */
  static Node.@Nullable Table read(String file, String text, Problems problems) {
    String rule = "a scenario has at least scenario, title, start, turns and states.";
    return read(file, text, rule, problems);
  }

  /** The same of another kind of file; the rule says what it has at least. */
  static Node.@Nullable Table read(String file, String text, String rule, Problems problems) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      Tree tree = new Tree(file, body, problems);
      Node root = tree.document();
      if (root instanceof Node.Table table) {
        return (Node.Table) table.within(null);
      }
      problems.add(
          new Spot(file, 1, 1),
          "",
          root == null
              ? "The file is empty; " + rule
              : "The file must be a block of keys, such as scenario: name.");
    } catch (MarkedYamlEngineException e) {
      problems.add(tree(file, e.getProblemMark()), "", "This is not YAML: " + e.getProblem() + ".");
    } catch (ReaderException e) {
      problems.add(spot(file, body, e.getPosition()), "", unprintable(e.getCodePoint()));
    } catch (NumberFormatException e) {
      // The scanner's own number format: an escape at the very end of a file.
      Spot end = spot(file, body, body.lastIndexOf('\\'));
      problems.add(end, "", "This is not YAML: an escape is cut short.");
    } catch (YamlEngineException e) {
      problems.add(new Spot(file, 1, 1), "", "This is not YAML: " + e.getMessage() + ".");
    }
    return null;
  }

  private static String unprintable(int codePoint) {
    return String.format(
        Locale.ROOT, "The character U+%04X may not stand in a text file.", codePoint);
  }

  private static Spot spot(String file, String text, int position) {
    String before = text.substring(0, Math.min(text.length(), Math.max(0, position)));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Spot(file, line, before.length() - before.lastIndexOf('\n'));
  }

  private static Spot tree(String file, Optional<Mark> mark) {
    return mark.map(m -> new Spot(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(new Spot(file, 1, 1));
  }

  private Spot spot(Event event) {
    return tree(file, event.getStartMark());
  }

  private @Nullable Node document() {
    Node root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        Node next = node(event, spot(event), "", 0);
        if (root == null) {
          root = next;
        } else {
          problems.add(spot(event), "", "A second document begins; a file holds only one.");
        }
      }
    }
    return root;
  }

  private Node node(Event event, Spot key, String path, int depth) {
    refuse(event, path, depth);
    if (event instanceof MappingStartEvent) {
      return table(event, key, path, depth);
    } else if (event instanceof SequenceStartEvent) {
      return listing(event, key, path, depth);
    } else if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, key, path);
    }
    return new Node.Scalar(key, spot(event), path, "", Node.Kind.REFUSED, -1, null);
  }

  private void refuse(Event event, String path, int depth) {
    boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (anchored || event instanceof AliasEvent) {
      problems.add(spot(event), path, "Anchors and aliases are not part of the format.");
    }
    Optional<String> tag =
        event instanceof ScalarEvent s
            ? s.getTag()
            : event instanceof CollectionStartEvent c ? c.getTag() : Optional.empty();
    tag.ifPresent(t -> problems.add(spot(event), path, "Tags such as " + t + " are not allowed."));
    if (depth > DEEPEST) {
      throw new YamlEngineException("nested deeper than " + DEEPEST + " at " + path);
    }
  }

  private Node table(Event start, Spot key, String path, int depth) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      String name = name(event, path, depth);
      Spot at = spot(event);
      Node value = node(events.next(), at, path.isEmpty() ? name : path + "." + name, depth + 1);
      Node before = entries.putIfAbsent(name, value);
      if (before != null) {
        problems.atKey(value, "Key " + name + " is given twice; first " + line(before) + ".");
      }
    }
    return new Node.Table(key, spot(start), path, entries, null);
  }

  private static String line(Node before) {
    return "in line " + before.key().line();
  }

  private String name(Event event, String path, int depth) {
    if (node(event, spot(event), path, depth + 1) instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    problems.add(spot(event), path, "A key must be a word.");
    return "?";
  }

  private Node listing(Event start, Spot key, String path, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, spot(event), path + "[" + items.size() + "]", depth + 1));
    }
    return new Node.Listing(key, spot(start), path, items, null);
  }

  private Node scalar(ScalarEvent event, Spot key, String path) {
    Tag tag =
        YAML.getSchema()
            .getScalarResolver()
            .resolve(event.getValue(), event.getImplicit().canOmitTagInPlainScalar());
    Node.Kind kind = event.isPlain() ? kind(tag) : Node.Kind.TEXT;
    if (event.isDQuoted()) {
      IntStream letters = event.getValue().codePoints();
      letters.filter(Tree::isHalf).findFirst().ifPresent(half -> half(event, path, half));
    }
    return new Node.Scalar(key, spot(event), path, event.getValue(), kind, inset(event), null);
  }

  /** Whether it is one half of a character that UTF-16 writes in two: an escape can write it. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void half(Event event, String path, int codePoint) {
    String rule = " is half a character, which no file can hold; it must be a whole one.";
    problems.add(spot(event), path, String.format(Locale.ROOT, "U+%04X" + rule, codePoint));
  }

  private static Node.Kind kind(Tag tag) {
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Node.Kind.NUMBER;
    }
    return tag.equals(Tag.BOOL)
        ? Node.Kind.TRUTH
        : tag.equals(Tag.NULL) ? Node.Kind.NOTHING : Node.Kind.TEXT;
  }

  private static int inset(ScalarEvent event) {
    int letters = event.getValue().codePointCount(0, event.getValue().length());
    int index = event.getStartMark().map(Mark::getIndex).orElse(0);
    int length = event.getEndMark().map(Mark::getIndex).orElse(0) - index;
    boolean oneLine =
        event.getStartMark().map(Mark::getLine).equals(event.getEndMark().map(Mark::getLine));
    int quotes = event.isPlain() ? 0 : 1;
    return oneLine && length == letters + 2 * quotes ? quotes : -1;
  }
}
