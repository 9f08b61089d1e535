package entente.experiment;

import entente.explain.Happening;
import java.util.List;
import java.util.Optional;

/**
 * The first choice in which two games part, and what had happened otherwise before.
 *
 * @param choice the state and what it chose in either game, amounts aside
 * @param before the first thing that happened in one of them alone, before the choice; none if
 *     nothing did: then the games were set otherwise
 */
public record Tipped(Parted choice, Optional<Parted> before) {
  private static final String INJECT = "inject";

  /** The first choice in which two games part; none if their states choose the same to the end. */
  static Optional<Parted> choice(List<Choice> a, List<Choice> b) {
    return Parted.inAnything(
        a.stream().map(Choice::deed).toList(), b.stream().map(Choice::deed).toList());
  }

  /** The choice with what had happened otherwise before it. */
  static Tipped after(Parted choice, List<Happening> a, List<Happening> b) {
    return new Tipped(choice, Parted.inAnything(before(choice, a), before(choice, b)));
  }

  /** All states choose at once, after a month's injects and before anything else of the month. */
  private static List<Happening> before(Parted choice, List<Happening> events) {
    return events.stream()
        .filter(
            event ->
                event.turn() < choice.turn()
                    || (event.turn() == choice.turn() && event.kind().equals(INJECT)))
        .toList();
  }
}
