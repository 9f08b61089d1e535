package entente.mind;

import entente.action.Initiative;
import java.util.List;

/**
 * One alternative of a decision, as it was valued.
 *
 * @param initiative what might be done
 * @param worth the expected prospect value against doing nothing, answers anticipated [utility]
 * @param cost the cost of taking the initiative at all [utility]
 * @param later what the own next move adds, foresight 2 [utility]
 * @param acceptance the anticipated chance that it is accepted and stands [0,1]
 * @param probability the chance that it is chosen, before the draw [0,1]
 * @param noise the choice noise of this turn, on the scale of value [utility]
 * @param parts each motive's part in the worth if it comes about, then the attitude to risk; they
 *     sum to the expected prospect value of the initiative once answered yes [utility]
 * @param answers what those asked were expected to make of it
 */
public record Option(
    Initiative initiative,
    double worth,
    double cost,
    double later,
    double acceptance,
    double probability,
    double noise,
    double[] parts,
    List<Answer> answers) {

  /** What counts in choice: {@code worth + later − cost}. */
  public double value() {
    return worth + later - cost;
  }

  /** The value with the turn's choice noise: the largest is chosen. */
  public double score() {
    return value() + noise;
  }
}
