package entente.experiment.claim;

import entente.scenario.Scenario;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is changed of every arm of a claim.
 *
 * @param settings values that win over those of the arms
 * @param scale factors of numbers, each by a pattern of names; an arm's own setting wins
 */
public record Change(Map<String, Double> settings, Map<String, Double> scale) {
  /** Nothing is changed. */
  public static final Change NONE = new Change(Map.of(), Map.of());

  /** Keeps copies in the order of the names. */
  public Change {
    settings = new TreeMap<>(settings);
    scale = new TreeMap<>(scale);
  }

  /** The same with other values that win. */
  Change with(Map<String, Double> others) {
    return new Change(others, scale);
  }

  /** A number, or the numbers of a pattern, times a factor. */
  static Change scaling(String pattern, double factor) {
    return new Change(Map.of(), Map.of(pattern, factor));
  }

  /** The scaled numbers of a scenario, within their ranges. */
  Map<String, Double> scaled(Scenario scenario) {
    Map<String, Double> values = new TreeMap<>();
    scale.forEach((pattern, factor) -> values.putAll(Scaled.of(scenario, pattern, factor)));
    return values;
  }
}
