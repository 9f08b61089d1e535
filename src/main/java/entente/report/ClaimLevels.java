package entente.report;

import entente.experiment.claim.ClaimResult;
import entente.experiment.claim.Figure;
import entente.experiment.claim.TestResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a measure came to in the arms of a claim.
 *
 * @param test one of the tests that measure it
 * @param means the mean of each arm of such tests, in the order of the arms
 */
record ClaimLevels(TestResult test, Map<String, Figure> means) {

  /** Those of every measure of which the means of arms are known. */
  static List<ClaimLevels> of(ClaimResult claim) {
    List<TestResult> all = new ArrayList<>(claim.tests());
    claim.placebos().forEach(placebo -> all.add(placebo.test()));
    Set<String> measures = new LinkedHashSet<>();
    all.forEach(test -> measures.add(test.of()));
    List<ClaimLevels> levels = new ArrayList<>();
    for (String measure : measures) {
      List<TestResult> own = all.stream().filter(test -> test.of().equals(measure)).toList();
      Map<String, Figure> means = new LinkedHashMap<>();
      for (String arm : claim.arms().keySet()) {
        own.stream()
            .filter(test -> test.arms().containsKey(arm))
            .findFirst()
            .ifPresent(test -> means.put(arm, test.arms().get(arm)));
      }
      if (!means.isEmpty()) {
        levels.add(new ClaimLevels(own.get(0), means));
      }
    }
    return levels;
  }

  /** The measure's name. */
  String of() {
    return test.of();
  }

  /** Where it is least and where most. */
  String finding() {
    String least = "";
    String most = "";
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Figure> arm : means.entrySet()) {
      double mean = arm.getValue().estimate().value();
      String said = arm.getKey() + " " + ClaimWords.level(test, arm.getValue());
      least = mean < low ? said : least;
      most = mean > high ? said : most;
      low = mean < low ? mean : low;
      high = mean > high ? mean : high;
    }
    if (least.isEmpty()) {
      return "In no arm does a game count.";
    }
    return low == high
        ? "The same in all arms in which a game counts: " + least + "."
        : "Least in " + least + ", most in " + most + ".";
  }
}
