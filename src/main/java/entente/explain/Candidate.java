package entente.explain;

import java.util.List;

/**
 * A move that was weighed, as it was valued; all in utility but the two chances.
 *
 * @param move what might be done
 * @param worth the expected value against doing nothing, answers anticipated
 * @param cost what taking the initiative costs
 * @param later what the own next move adds
 * @param acceptance the anticipated chance that it is accepted and stands [0,1]
 * @param probability the chance that it is chosen and acted on, before the draw [0,1]
 * @param noise the choice noise of the turn
 * @param sentence what happens if it comes about, in words; may be empty
 * @param reasons the motives' parts in the worth once accepted that are not 0
 * @param answers what those asked were expected to make of it
 */
public record Candidate(
    Move move,
    double worth,
    double cost,
    double later,
    double acceptance,
    double probability,
    double noise,
    String sentence,
    List<Reason> reasons,
    List<Judgement> answers) {

  /** Doing nothing, which all else is measured by. */
  public static final Candidate NOTHING =
      new Candidate(Move.NOTHING, 0, 0, 0, 0, 0, 0, "", List.of(), List.of());

  /** A candidate whose lists nobody changes. */
  public Candidate {
    reasons = List.copyOf(reasons);
    answers = List.copyOf(answers);
  }

  /** The same candidate with these sides. */
  public Candidate with(List<Reason> own, List<Judgement> others) {
    return new Candidate(
        move, worth, cost, later, acceptance, probability, noise, sentence, own, others);
  }

  /** What counts in choice. */
  public double value() {
    return worth + later - cost;
  }

  /** The value with the turn's noise: the largest is chosen. */
  public double score() {
    return value() + noise;
  }

  /** The worth once everybody has said yes. */
  public double worthIfAccepted() {
    return Reasons.sum(reasons);
  }

  /** A motive's part once accepted, times the chance of acceptance [utility]. */
  public double expected(String motive) {
    return acceptance * Reasons.part(reasons, motive);
  }

  /** Whether it hangs on somebody's answer. */
  public boolean hangsOnAnswer() {
    return !answers.isEmpty();
  }

  /**
   * What a step of acceptance from 0 to 1 is worth: accepted over refused. The worth is a mean of
   * the two; where refusal was never in the reckoning it is taken for worth nothing.
   */
  public double acceptedOverRefused() {
    double refusal = 1 - acceptance;
    return refusal < 1e-6 ? worthIfAccepted() : (worthIfAccepted() - worth) / refusal;
  }

  /** A short label, such as {@code barter with RUS: 0.83 energy for 2.00 ammunition}. */
  public String label() {
    boolean consents = answers.stream().anyMatch(answer -> answer.role().equals("consent"));
    return move.label(consents ? " with " : " ");
  }
}
