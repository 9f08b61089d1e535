package entente.gui;

import entente.explain.Figures;
import entente.scenario.Mechanisms;
import entente.scenario.Scenario;
import entente.scenario.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that can be set, with all that a user must know to set it.
 *
 * @param kind what it is
 * @param group what it is listed under
 * @param name its name; of a cell the cell's
 * @param cell the cell's place, -1 if it is none
 * @param unit its unit
 * @param min the least value allowed
 * @param max the greatest value allowed
 * @param meaning what it does
 */
record Setting(
    Kind kind,
    String group,
    String name,
    int cell,
    String unit,
    double min,
    double max,
    String meaning) {

  /** What can be set. */
  enum Kind {
    /** The seed of a run. */
    SEED,
    /** How many months a run has. */
    TURNS,
    /** Whether a mechanism works. */
    SWITCH,
    /** A number of a mechanism. */
    NUMBER,
    /** A cell of the world. */
    CELL
  }

  /** Whether it is yes or no. */
  boolean flag() {
    return kind == Kind.SWITCH || unit.equals("0 or 1");
  }

  /** Its value in what is shown, as it is written. */
  String value(Session session) {
    Mechanisms mechanisms = session.scenario().mechanisms();
    return switch (kind) {
      case SEED -> Long.toString(session.setup().seed());
      case TURNS -> Integer.toString(session.turns());
      case SWITCH -> toggle(mechanisms).on() ? "on" : "off";
      case NUMBER -> Figures.plain(number(mechanisms).value());
      case CELL -> Figures.plain(session.value(cell));
    };
  }

  private Mechanisms.Toggle toggle(Mechanisms mechanisms) {
    return java.util.Objects.requireNonNull(mechanisms.switches().get(name));
  }

  private Mechanisms.Tuned number(Mechanisms mechanisms) {
    return java.util.Objects.requireNonNull(mechanisms.numbers().get(name));
  }

  /** Its range in words. */
  String range() {
    return flag() ? "on or off" : Words.range(min, max);
  }

  /** Where its value in the scenario comes from, in words. */
  String source(Scenario scenario) {
    List<String> keys = scenario.source(name);
    if (kind == Kind.SEED || kind == Kind.TURNS || kind == Kind.SWITCH) {
      return "";
    }
    return keys.isEmpty()
        ? "nothing was said of it"
        : keys.stream().map(key -> source(scenario, key)).collect(Collectors.joining("; "));
  }

  private static String source(Scenario scenario, String key) {
    Source source = scenario.sources().get(key);
    return source == null
        ? "set by you"
        : source.title() + (source.estimate() ? " (estimate)" : "");
  }
}
