package entente.casebook;

import entente.scenario.Case;
import java.util.List;

/**
 * What came of trying a case.
 *
 * @param hand the case
 * @param findings what was looked at, in order; empty where the case does not apply
 * @param why why it does not apply, or what went wrong besides the numbers; empty if neither
 * @param applies whether it says anything under the rules that were tried
 */
public record Verdict(Case hand, List<Finding> findings, String why, boolean applies) {

  /**
   * One expectation held against what happened.
   *
   * @param what the cell or what was observed
   * @param expected what was expected, in words with the arithmetic
   * @param happened what happened
   * @param fine whether the two agree
   */
  public record Finding(String what, String expected, String happened, boolean fine) {}

  /** Whether nothing speaks against the rules. */
  public boolean fine() {
    return !applies || (why.isEmpty() && findings.stream().allMatch(Finding::fine));
  }
}
