package entente.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What whoever starts a run sets on top of the file, each without a spread. */
final class Overrides {
  /** What problems and sources call it. */
  static final String SET = "--set";

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
    Settable settable = new Settable(draft.layout(), numbers, switches);
    Settable.Target target = settable.find(key);
    if (target == null) {
      problem(key, settable.unknown(key));
    } else if (target instanceof Settable.Computed) {
      problem(key, Settable.Computed.rule(key));
    } else if (target instanceof Settable.Switch it) {
      toggle(it.path(), text);
    } else {
      double value = value(text);
      if (fits(key, text, value, target.form())) {
        number(target, value);
      }
    }
  }

  private void number(Settable.Target target, double value) {
    if (target instanceof Settable.Cell cell) {
      draft.cells().set(cell.place(), new Figure(value, 0, List.of(SET)));
    } else if (target instanceof Settable.Number number) {
      numbers.computeIfPresent(number.path(), (path, old) -> old.fixed(value, List.of(SET)));
    }
  }

  private void toggle(String key, String text) {
    Boolean on = truth(text);
    if (on == null) {
      problem(key, key + " is " + text + "; a switch must be on or off.");
    } else {
      switches.computeIfPresent(key, (path, old) -> new Mechanisms.Toggle(on, old.off()));
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
