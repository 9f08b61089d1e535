package entente.experiment.claim;

import entente.scenario.Mechanisms;
import entente.scenario.Scenario;
import entente.world.Layout;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Numbers of a scenario times a factor. */
final class Scaled {
  private Scaled() {}

  /**
   * The numbers that a pattern names, times a factor, cut to their ranges.
   *
   * @param pattern a number's path, a cell, or cells with a * for a word between points
   * @throws IllegalArgumentException if it names nothing
   */
  static Map<String, Double> of(Scenario scenario, String pattern, double factor) {
    Mechanisms.Tuned number = scenario.mechanisms().numbers().get(pattern);
    if (number != null) {
      return Map.of(pattern, cut(number.value() * factor, number.min(), number.max()));
    }
    Layout layout = scenario.plan().layout();
    Pattern form = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E[^.]+\\Q"));
    int star = pattern.indexOf('*');
    String beginning = star < 0 ? pattern : pattern.substring(0, star);
    Map<String, Double> values = new TreeMap<>();
    for (int place = 0; place < layout.size(); place++) {
      String name = layout.name(place);
      boolean likely = layout.used(place) && name.startsWith(beginning);
      if (likely && form.matcher(name).matches()) {
        double value = scenario.plan().cells()[place] * factor;
        double max = layout.quantity(place).max();
        values.put(name, cut(value, layout.quantity(place).min(), max));
      }
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException(pattern + " names no number of " + scenario.name());
    }
    return values;
  }

  private static double cut(double value, double min, double max) {
    return Math.max(min, Math.min(max, value));
  }
}
