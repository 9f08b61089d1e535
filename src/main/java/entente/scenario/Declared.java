package entente.scenario;

import entente.game.Rules;
import entente.world.Settings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers and switches that the engine reads, as it declares them, in its order. */
final class Declared implements Settings {
  private static final Declared ALL = new Declared();

  private final Map<String, Number> numbers = new LinkedHashMap<>();
  private final Map<String, String> switches = new LinkedHashMap<>();

  /** What every switch is said to be while numbers are declared, so that none stays unread. */
  private boolean assumed = true;

  private Declared() {
    Rules.declare(this);
    assumed = false;
    Rules.declare(this);
  }

  /** A number: its rule, and what it does as a clause. */
  record Number(Form.Number form, String meaning) {}

  /** The numbers by their paths. */
  static Map<String, Number> numbers() {
    return Collections.unmodifiableMap(ALL.numbers);
  }

  /** What it means for a switch to be off, by their paths. */
  static Map<String, String> switches() {
    return Collections.unmodifiableMap(ALL.switches);
  }

  @Override
  public double number(String path, String unit, double min, double max, String meaning) {
    numbers.putIfAbsent(path, new Number(new Form.Number(unit, min, max), meaning));
    return min;
  }

  @Override
  public boolean on(String path, String off) {
    switches.putIfAbsent(path, off);
    return assumed;
  }
}
