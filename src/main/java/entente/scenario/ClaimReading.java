package entente.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a claim: the claim, or what is wrong with it.
 *
 * @param claim the claim; there if and only if there are no problems
 * @param problems sorted by position
 */
public record ClaimReading(Optional<ClaimFile> claim, List<Problem> problems) {

  /** Keeps a copy. */
  public ClaimReading {
    problems = List.copyOf(problems);
  }
}
