package entente.explain;

import java.util.List;

/** Small decisions to reason about, worked out by hand. */
final class Examples {
  private Examples() {}

  static Move move(String action, String target) {
    return new Move(action, "AAA", target, "", "", 0, "", 0, "", 0, false);
  }

  /** A candidate that nobody is asked about. */
  static Candidate deed(String action, double noise, Reason... reasons) {
    double worth = Reasons.sum(List.of(reasons));
    return new Candidate(
        move(action, "BBB"), worth, 0, 0, 1, 0.1, noise, "", List.of(reasons), List.of());
  }

  /** A candidate that comes to nothing if it is declined. */
  static Candidate proposal(String action, double acceptance, Reason... reasons) {
    double worth = acceptance * Reasons.sum(List.of(reasons));
    Judgement consent = new Judgement("BBB", "consent", 0, acceptance, List.of());
    return new Candidate(
        move(action, "BBB"),
        worth,
        0,
        0,
        acceptance,
        0.1,
        0,
        "",
        List.of(reasons),
        List.of(consent));
  }

  static Account acted(Candidate... candidates) {
    return new Account(3, "AAA", 0, List.of(candidates), 0.6, 0.2, true, 0.1, 0.0);
  }
}
