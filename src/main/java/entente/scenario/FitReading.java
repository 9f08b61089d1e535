package entente.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a calibration: the calibration, or what is wrong with it.
 *
 * @param fit there if and only if there are no problems
 * @param problems sorted by position
 */
public record FitReading(Optional<FitFile> fit, List<Problem> problems) {

  /** Checks that it is one or the other. */
  public FitReading {
    problems = List.copyOf(problems);
    if (fit.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading holds either a calibration or problems");
    }
  }
}
