package entente.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers and switches that the engine reads, and no others. */
final class MechanismSection {
  private static final String ON = "on";

  /** What may stand in words in every block. */
  private static final List<Key> WORDS =
      List.of(
          Key.free("off", Form.Plain.TEXT, "what the model does without it, for readers"),
          Key.NOTE);

  private final Draft draft;
  private final Node.Table root;
  private final Map<String, Node> written = new LinkedHashMap<>();
  private final Map<String, Node> blocks = new LinkedHashMap<>();
  private final Map<String, Mechanisms.Tuned> numbers = new LinkedHashMap<>();
  private final Map<String, Mechanisms.Toggle> switches = new LinkedHashMap<>();

  MechanismSection(Draft draft, Node.Table root) {
    this.draft = draft;
    this.root = root;
  }

  /**
   * A block for each mechanism: its switch, what is off without it, and its numbers. Each must be
   * said once by the files that are read together, so no single file needs it.
   */
  static Block form() {
    Map<String, List<Key>> blocks = new LinkedHashMap<>();
    Declared.switches()
        .forEach(
            (path, off) -> block(blocks, path).add(Key.free(ON, Form.Plain.TRUTH, "off: " + off)));
    Declared.numbers()
        .forEach(
            (path, number) -> {
              int dot = path.indexOf('.');
              String name = path.substring(dot + 1);
              block(blocks, path.substring(0, dot))
                  .add(Key.free(name, number.form(), number.meaning()));
            });
    List<Key> keys = new ArrayList<>();
    blocks.forEach((name, inner) -> keys.add(Key.free(name, Block.of().and(inner).and(WORDS), "")));
    return Block.of().and(keys).and(WORDS);
  }

  private static List<Key> block(Map<String, List<Key>> blocks, String name) {
    return blocks.computeIfAbsent(name, n -> new ArrayList<>());
  }

  Mechanisms read() {
    Node block = root.get("mechanisms");
    collect(block == null ? root : block, "", draft.shapes().entries(block));
    Declared.numbers().forEach(this::number);
    Declared.switches().forEach(this::toggle);
    List<String> known = new ArrayList<>(numbers.keySet());
    switches.keySet().forEach(path -> known.add(path + "." + ON));
    written.forEach(
        (path, node) -> {
          if (!known.contains(path)) {
            draft.problems().unknownKey(node, "Number", path, known);
          }
        });
    return new Mechanisms(
        Collections.unmodifiableMap(numbers), Collections.unmodifiableMap(switches));
  }

  private void collect(Node block, String prefix, Map<String, Node> entries) {
    blocks.put(prefix, block);
    entries.forEach(
        (name, node) -> {
          String path = prefix.isEmpty() ? name : prefix + "." + name;
          if (WORDS.stream().anyMatch(word -> word.name().equals(name))) {
            draft.shapes().text(node);
          } else if (node instanceof Node.Table table && table.get("value") == null) {
            collect(node, path, draft.shapes().entries(node));
          } else {
            written.put(path, node);
          }
        });
  }

  private void number(String path, Declared.Number declared) {
    Form.Number form = declared.form();
    Node node = written.get(path);
    Figure figure = null;
    if (node == null) {
      String rule = Amount.rule(form.min(), form.max(), form.unit());
      missing(path, rule + ": " + declared.meaning());
    } else {
      figure = draft.figures().read(node, form);
    }
    Figure sure = figure == null ? new Figure(form.min(), 0, List.of()) : figure;
    double value = Math.max(form.min(), Math.min(form.max(), sure.value()));
    numbers.put(
        path,
        new Mechanisms.Tuned(
            value,
            sure.spread(),
            form.unit(),
            form.min(),
            form.max(),
            declared.meaning(),
            sure.sources()));
  }

  private void toggle(String path, String off) {
    Node node = written.get(path + "." + ON);
    if (node == null) {
      missing(path + "." + ON, "it must be true or false. Off: " + off);
    }
    boolean on = node == null || draft.shapes().truth(node);
    switches.put(path, new Mechanisms.Toggle(on, off));
  }

  private void missing(String path, String rule) {
    String at = path;
    while (!at.isEmpty() && !blocks.containsKey(at)) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('.')));
    }
    String message = "mechanisms." + path + " is missing; " + rule + ".";
    draft.problems().add(blocks.getOrDefault(at, root).key(), "mechanisms." + path, message);
  }
}
