package entente.scenario;

import entente.world.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be set of a scenario from outside: its cells and its mechanisms' numbers and switches.
 */
record Settable(
    Layout layout, Map<String, Mechanisms.Tuned> numbers, Map<String, Mechanisms.Toggle> switches) {
  private static final String SECTION = "mechanisms.";

  Settable(Layout layout, Mechanisms mechanisms) {
    this(layout, mechanisms.numbers(), mechanisms.switches());
  }

  /** What a name stands for. */
  sealed interface Target {
    /** What it may be set to. */
    Form.Number form();
  }

  /** A cell by its place. */
  record Cell(int place, Form.Number form) implements Target {}

  /** A cell that is computed, so that it cannot be set. */
  record Computed(int place, Form.Number form) implements Target {
    static String rule(String name) {
      return name + " cannot be set; it is computed from other cells or at the start.";
    }
  }

  /** A mechanism's number by its path. */
  record Number(String path, Form.Number form) implements Target {}

  /** A mechanism's switch by its path. */
  record Switch(String path) implements Target {
    @Override
    public Form.Number form() {
      return new Form.Number("0 or 1", 0, 1);
    }
  }

  /** What a name stands for; null if for nothing. */
  @Nullable Target find(String name) {
    int cell = layout.find(name);
    String bare = name.endsWith(".on") ? name.substring(0, name.length() - 3) : name;
    Mechanisms.Tuned number = numbers.get(name);
    if (cell >= 0) {
      Form.Number form = Form.Number.of(layout.quantity(cell));
      return Keys.settable(layout.quantity(cell)) ? new Cell(cell, form) : new Computed(cell, form);
    } else if (number != null) {
      return new Number(name, new Form.Number(number.unit(), number.min(), number.max()));
    }
    return switches.containsKey(bare) ? new Switch(bare) : null;
  }

  /** Says that a name stands for nothing, and which was probably meant. */
  String unknown(String name) {
    String bare = name.startsWith(SECTION) ? name.substring(SECTION.length()) : name;
    if (!bare.equals(name) && find(bare) != null) {
      return "Cell or number " + name + " is not known.\nMaybe " + bare + " was meant.";
    }
    List<String> others = new ArrayList<>(numbers.keySet());
    others.addAll(switches.keySet());
    return Nearest.unknownCell("Cell or number", bare, layout, others);
  }
}
