package entente.scenario;

import entente.game.Rules;
import entente.world.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers and switches that the engine reads, and no others. */
final class MechanismSection implements Settings {
  private final Draft draft;
  private final Node.Table root;
  private final Map<String, Node> written = new LinkedHashMap<>();
  private final Map<String, Node> blocks = new LinkedHashMap<>();
  private final Map<String, Mechanisms.Tuned> numbers = new LinkedHashMap<>();
  private final Map<String, Mechanisms.Toggle> switches = new LinkedHashMap<>();

  /** What every switch is said to be while numbers are declared, so that none stays unread. */
  private boolean assumed;

  MechanismSection(Draft draft, Node.Table root) {
    this.draft = draft;
    this.root = root;
  }

  Mechanisms read() {
    Node block = root.get("mechanisms");
    collect(block == null ? root : block, "", draft.shapes().entries(block));
    assumed = true;
    Rules.declare(this);
    assumed = false;
    Rules.declare(this);
    List<String> known = new ArrayList<>(numbers.keySet());
    switches.keySet().forEach(path -> known.add(path + ".on"));
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
          if (name.equals("off") || name.equals("note")) {
            draft.shapes().text(node);
          } else if (node instanceof Node.Table table && table.get("value") == null) {
            collect(node, path, draft.shapes().entries(node));
          } else {
            written.put(path, node);
          }
        });
  }

  @Override
  public double number(String path, String unit, double min, double max, String meaning) {
    Mechanisms.Tuned known = numbers.get(path);
    if (known != null) {
      return known.value();
    }
    Node node = written.get(path);
    Figure figure = null;
    if (node == null) {
      missing(path, Amount.rule(min, max, unit) + ": " + meaning);
    } else {
      figure = draft.figures().read(node, unit, min, max);
    }
    Figure sure = figure == null ? new Figure(min, 0, List.of()) : figure;
    double value = Math.max(min, Math.min(max, sure.value()));
    numbers.put(
        path, new Mechanisms.Tuned(value, sure.spread(), unit, min, max, meaning, sure.sources()));
    return value;
  }

  @Override
  public boolean on(String path, String off) {
    if (!switches.containsKey(path)) {
      Node node = written.get(path + ".on");
      if (node == null) {
        missing(path + ".on", "it must be true or false. Off: " + off);
      }
      boolean on = node == null || draft.shapes().truth(node);
      switches.put(path, new Mechanisms.Toggle(on, off));
    }
    return assumed;
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
