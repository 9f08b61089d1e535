package entente.explain;

import java.util.Optional;

/** Why a state that did something in one run did not do the same in the other. */
public sealed interface Fork {

  /** In the other run it took no such decision. */
  record NoDecision() implements Fork {}

  /**
   * In the other run it could not do it, or it did not come to its mind.
   *
   * @param there its decision in the other run
   */
  record NotWeighed(Account there) implements Fork {}

  /**
   * People decided it, in this run, in the other or in both.
   *
   * @param here the decision in this run
   * @param there the decision in the other run
   */
  record Ordered(Account here, Account there) implements Fork {}

  /**
   * In the other run this came first too, and it did not act.
   *
   * @param here the decision in this run
   * @param there the decision in the other run
   */
  record Held(Account here, Account there) implements Fork {}

  /**
   * In the other run something else came first.
   *
   * @param there the decision in the other run
   * @param chosen what was done here
   * @param chosenThere the same in the other run
   * @param instead what came first in the other run
   * @param insteadHere the same in this run, none if it was not weighed here
   */
  record Outdone(
      Account there,
      Candidate chosen,
      Candidate chosenThere,
      Candidate instead,
      Optional<Candidate> insteadHere)
      implements Fork {}

  /**
   * In the other run it chose the same; what came of it differs.
   *
   * @param there the decision in the other run
   * @param chosen what was done here
   * @param chosenThere the same in the other run
   */
  record SameChoice(Account there, Candidate chosen, Candidate chosenThere) implements Fork {}

  /**
   * Why the first candidate of a decision was acted on here and not there.
   *
   * @param here the decision in this run
   * @param there the same state's decision of that turn and rank in the other
   */
  static Fork of(Account here, Optional<Account> there) {
    if (there.isEmpty()) {
      return new NoDecision();
    }
    Account other = there.get();
    if (here.ordered() || other.ordered()) {
      return new Ordered(here, other);
    }
    Candidate chosen = here.candidates().get(0);
    Optional<Candidate> match = other.find(chosen.move());
    if (match.isEmpty()) {
      return new NotWeighed(other);
    }
    Candidate first = other.candidates().get(0);
    if (!match.get().equals(first)) {
      return new Outdone(other, chosen, match.get(), first, here.find(first.move()));
    }
    return other.acted() ? new SameChoice(other, chosen, first) : new Held(here, other);
  }
}
