package entente.experiment.claim;

import entente.scenario.ClaimFile;
import entente.scenario.Measure;
import entente.scenario.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a test, as it is saved.
 *
 * @param name its name
 * @param verdict the verdict
 * @param form what kind of test it is, as the claim's file calls it
 * @param of what is measured
 * @param unit what that is counted in: share, months or number
 * @param marks what the effect is held against: the least effect or a bound, or the two ends of a
 *     margin
 * @param wanted the same in words
 * @param effect what was found
 * @param arms the mean of each arm
 * @param reason why it is open, or more about what was found; may be empty
 */
public record TestResult(
    String name,
    Verdict verdict,
    String form,
    String of,
    String unit,
    List<Double> marks,
    String wanted,
    Figure effect,
    Map<String, Figure> arms,
    String reason) {

  /** Keeps copies, the arms in their order. */
  public TestResult {
    marks = List.copyOf(marks);
    arms = new LinkedHashMap<>(arms);
  }

  static List<TestResult> all(ClaimFile claim, List<Ruling> rulings) {
    return rulings.stream().map(ruling -> of(claim, claim.tests(), ruling)).toList();
  }

  /**
   * That of a ruling.
   *
   * @param trials the tests or the placebos of the claim
   */
  static TestResult of(ClaimFile claim, Map<String, Trial> trials, Ruling ruling) {
    Trial trial = trials.get(ruling.test());
    if (trial == null) {
      throw new IllegalArgumentException(claim.id() + " has no test " + ruling.test());
    }
    Map<String, Figure> arms = new LinkedHashMap<>();
    ruling.arms().forEach(arm -> arms.put(arm.arm(), Figure.of(arm.mean())));
    Goal goal = Goal.of(trial);
    return new TestResult(
        ruling.test(),
        ruling.verdict(),
        goal.form(),
        trial.of(),
        unit(claim.measures().get(trial.of())),
        goal.marks(),
        ruling.wanted(),
        Figure.of(ruling.effect()),
        arms,
        ruling.reason());
  }

  private static String unit(@Nullable Measure measure) {
    return switch (measure == null ? Measure.Form.END : measure.form()) {
      case EVER -> "share";
      case FIRST -> "months";
      case END, MEAN -> "number";
    };
  }
}
