package entente.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The account of a decision as it was taken, in names.
 *
 * @param turn the turn, 0 for the first
 * @param state who decided
 * @param rank the first (0), second … initiative of the month
 * @param candidates every alternative, the one with the highest score first
 * @param readiness the chance of acting at all [0,1]
 * @param draw the number drawn: it acts if this is below the readiness
 * @param acted whether it acted, on the first candidate
 * @param utility the state's utility as the world stood [utility]
 * @param aspiration what it had come to expect [utility]
 * @param ordered whether people decided it: then the first candidate is what was ordered, and all
 *     else is what the state would have weighed itself
 */
public record Account(
    int turn,
    String state,
    int rank,
    List<Candidate> candidates,
    double readiness,
    double draw,
    boolean acted,
    double utility,
    double aspiration,
    boolean ordered) {

  /** The account of a decision that a state took itself. */
  public Account(
      int turn,
      String state,
      int rank,
      List<Candidate> candidates,
      double readiness,
      double draw,
      boolean acted,
      double utility,
      double aspiration) {
    this(turn, state, rank, candidates, readiness, draw, acted, utility, aspiration, false);
  }

  /** An account whose candidates nobody changes. */
  public Account {
    candidates = List.copyOf(candidates);
  }

  /** What it would have done itself; nothing if it would not have acted. */
  public Optional<Candidate> own() {
    return candidates.stream()
        .filter(one -> draw < readiness && one.probability() > 0)
        .max(Comparator.comparingDouble(Candidate::score));
  }

  /** The same account with these candidates. */
  public Account with(List<Candidate> others) {
    return new Account(
        turn, state, rank, others, readiness, draw, acted, utility, aspiration, ordered);
  }

  /** The candidate that proposes a move: just that, or else the first that is alike. */
  public Optional<Candidate> find(Move move) {
    return candidates.stream()
        .filter(candidate -> candidate.move().equals(move))
        .findFirst()
        .or(() -> candidates.stream().filter(one -> one.move().alike(move)).findFirst());
  }

  /**
   * The precision of choice that the probabilities betray: {@code p ∝ exp(λ value)}, so two
   * candidates of different value tell λ; none if all are alike.
   */
  public OptionalDouble precision() {
    Candidate best = null;
    Candidate worst = null;
    for (Candidate candidate : candidates) {
      if (candidate.probability() > 1e-9) {
        best = best == null || candidate.value() > best.value() ? candidate : best;
        worst = worst == null || candidate.value() < worst.value() ? candidate : worst;
      }
    }
    if (best == null || worst == null || best.value() - worst.value() < 1e-9) {
      return OptionalDouble.empty();
    }
    double odds = StrictMath.log(best.probability() / worst.probability());
    return OptionalDouble.of(odds / (best.value() - worst.value()));
  }
}
