package entente.explain;

import java.util.List;

/**
 * What somebody who is asked makes of a move.
 *
 * @param state who
 * @param role what it is asked for: {@code consent}, {@code compliance}, {@code shield}, {@code
 *     counsel}; or {@code patron}, who may press afterwards
 * @param difference the value of yes over no; of a patron: what the deed is worth to it [utility]
 * @param probability the chance of yes; of a patron: of pressing [0,1]
 * @param reasons the motives' parts in the difference that are not 0
 */
public record Judgement(
    String state, String role, double difference, double probability, List<Reason> reasons) {

  /** The role of one who is not asked but may press afterwards. */
  public static final String PATRON = "patron";

  /** A judgement whose reasons nobody changes. */
  public Judgement {
    reasons = List.copyOf(reasons);
  }
}
