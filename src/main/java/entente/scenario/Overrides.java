package entente.scenario;

import entente.world.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What whoever starts a run sets on top of the file, each without a spread. */
final class Overrides {
  /** What problems and sources call it. */
  static final String SET = "--set";

  private static final String SECTION = "mechanisms.";

  private final Draft draft;
  private final Map<String, Mechanisms.Tuned> numbers;
  private final Map<String, Mechanisms.Toggle> switches;

  Overrides(Draft draft, Mechanisms mechanisms) {
    this.draft = draft;
    this.numbers = new LinkedHashMap<>(mechanisms.numbers());
    this.switches = new LinkedHashMap<>(mechanisms.switches());
  }

  /** Sets cells in the draft, and gives the mechanisms as they then are. */
  Mechanisms apply(Map<String, String> settings) {
    settings.forEach(this::set);
    return new Mechanisms(
        java.util.Collections.unmodifiableMap(numbers),
        java.util.Collections.unmodifiableMap(switches));
  }

  private void set(String key, String text) {
    int cell = draft.layout().find(key);
    String bare = key.endsWith(".on") ? key.substring(0, key.length() - 3) : key;
    Mechanisms.Tuned number = numbers.get(key);
    Mechanisms.Toggle toggle = switches.get(bare);
    if (cell >= 0) {
      cell(cell, key, text);
    } else if (number != null) {
      number(key, text, number);
    } else if (toggle != null) {
      toggle(bare, text, toggle);
    } else {
      problem(key, unknown(key));
    }
  }

  private String unknown(String key) {
    String bare = key.startsWith(SECTION) ? key.substring(SECTION.length()) : key;
    List<String> known = known();
    return known.contains(bare)
        ? "Cell or number " + key + " is not known.\nMaybe " + bare + " was meant."
        : Nearest.unknown("Cell or number", bare, known);
  }

  private List<String> known() {
    List<String> known = new ArrayList<>(draft.layout().names());
    known.addAll(numbers.keySet());
    known.addAll(switches.keySet());
    return known;
  }

  private void cell(int cell, String key, String text) {
    Quantity quantity = draft.layout().quantity(cell);
    if (!Keys.settable(quantity)) {
      problem(key, key + " cannot be set; it is computed from other cells or at the start.");
      return;
    }
    double value = value(text);
    if (fits(key, text, value, Form.Number.of(quantity))) {
      draft.cells().set(cell, new Figure(value, 0, List.of(SET)));
    }
  }

  private void number(String key, String text, Mechanisms.Tuned old) {
    double value = value(text);
    if (fits(key, text, value, new Form.Number(old.unit(), old.min(), old.max()))) {
      numbers.put(
          key,
          new Mechanisms.Tuned(
              value, 0, old.unit(), old.min(), old.max(), old.meaning(), List.of(SET)));
    }
  }

  private void toggle(String key, String text, Mechanisms.Toggle old) {
    Boolean on = truth(text);
    if (on == null) {
      problem(key, key + " is " + text + "; a switch must be on or off.");
    } else {
      switches.put(key, new Mechanisms.Toggle(on, old.off()));
    }
  }

  private boolean fits(String key, String text, double value, Form.Number form) {
    boolean flag = truth(text) != null && !form.isFlag();
    String wrong =
        Double.isFinite(value) && !flag
            ? Figures.problem(key, value, form)
            : key + " is " + text + "; it must be a finite number (" + form.unit() + ").";
    if (wrong != null) {
      problem(key, wrong);
    }
    return wrong == null;
  }

  private static double value(String text) {
    Boolean truth = truth(text);
    return truth == null ? Amount.parse(text.strip()) : truth ? 1 : 0;
  }

  private static @Nullable Boolean truth(String text) {
    return switch (text.strip()) {
      case "on", "true" -> Boolean.TRUE;
      case "off", "false" -> Boolean.FALSE;
      default -> null;
    };
  }

  private void problem(String key, String message) {
    draft.problems().add(Spot.whole(SET), key, message);
  }
}
