package entente.experiment.claim;

import entente.scenario.Trial;
import java.util.List;

/**
 * What a test holds its effect against.
 *
 * @param form which form of test it is, as a claim's file calls it
 * @param marks a least effect, a bound, or the two ends of a margin
 */
record Goal(String form, List<Double> marks) {

  static Goal of(Trial trial) {
    if (trial instanceof Trial.Difference it) {
      return new Goal("difference", List.of(it.least()));
    } else if (trial instanceof Trial.Change it) {
      return new Goal("change", List.of(it.least()));
    } else if (trial instanceof Trial.Level it) {
      return new Goal("level", List.of(it.bound()));
    } else if (trial instanceof Trial.Equal it) {
      return new Goal("equal", List.of(-it.within(), it.within()));
    } else if (trial instanceof Trial.Bend it) {
      return new Goal("bend", List.of(it.least()));
    }
    return new Goal("passing", List.of(((Trial.Passing) trial).bound()));
  }
}
