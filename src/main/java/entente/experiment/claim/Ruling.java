package entente.experiment.claim;

import entente.experiment.analysis.Estimate;
import java.util.List;

/**
 * What became of one test.
 *
 * @param test its name
 * @param verdict supported, contradicted or open
 * @param effect what was found: a difference, a change, a mean, by how much a criterion is better,
 *     or a dose
 * @param wanted what was claimed of it, in words
 * @param arms the mean of each arm
 * @param asClaimed whether the estimate alone, however unsure, is as claimed
 * @param reason why it is open, or more about what was found; may be empty
 */
public record Ruling(
    String test,
    Verdict verdict,
    Estimate effect,
    String wanted,
    List<ArmMean> arms,
    boolean asClaimed,
    String reason) {

  /** Keeps a copy. */
  public Ruling {
    arms = List.copyOf(arms);
  }

  /** The mean of an arm. */
  public record ArmMean(String arm, Estimate mean) {}

  /** Whether it holds. */
  public boolean holds() {
    return verdict == Verdict.SUPPORTED;
  }
}
