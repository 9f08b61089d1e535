package entente.mind;

import java.util.Optional;

/**
 * What somebody who is asked makes of an initiative, or a patron who may press after it.
 *
 * @param state who
 * @param role {@code consent}, {@code compliance}, {@code shield}, {@code counsel} or {@code
 *     patron}
 * @param difference the prospect value of yes over no [utility]
 * @param probability the chance of yes (of a patron: of pressing) [0,1]
 * @param parts each motive's part in the difference, then the attitude to risk [utility]
 * @param ordered the answer that people gave for it; none if it is left to the probability
 */
public record Answer(
    int state,
    String role,
    double difference,
    double probability,
    double[] parts,
    Optional<Boolean> ordered) {

  /** An answer that is left to the probability. */
  public Answer(int state, String role, double difference, double probability, double[] parts) {
    this(state, role, difference, probability, parts, Optional.empty());
  }

  /** The same with the answer that people gave. */
  public Answer ordered(boolean yes) {
    return new Answer(state, role, difference, probability, parts, Optional.of(yes));
  }

  /** Whether it comes out as yes for a number drawn from [0,1). */
  public boolean yes(double draw) {
    return ordered.orElse(draw < probability);
  }
}
