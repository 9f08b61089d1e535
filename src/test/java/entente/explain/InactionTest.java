package entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InactionTest {

  private static Candidate candidate(double value, double probability) {
    return new Candidate(
        Examples.move("barter", "BBB"), value, 0, 0, 1, probability, 0, "", List.of(), List.of());
  }

  private static Account idle(Candidate... candidates) {
    return new Account(3, "AAA", 0, List.of(candidates), 0.25, 0.5, false, 0, 0);
  }

  @Test
  void theProbabilitiesBetrayThePrecisionOfChoice() {
    double odds = Math.exp(60 * 0.02);
    Account account = idle(candidate(0.03, 0.01 * odds), candidate(0.01, 0.01));
    assertEquals(60, account.precision().orElseThrow(), 1e-9);
  }

  @Test
  void whoDidNotActWouldHaveHadItsCandidatesBeenWorthMore() {
    double odds = Math.exp(60 * 0.02);
    Inaction inaction = Inaction.of(idle(candidate(0.03, 0.01 * odds), candidate(0.01, 0.01)));
    // From even odds against one to three: ln 3 over the precision.
    assertEquals(Math.log(3) / 60, inaction.lift().orElseThrow(), 1e-9);
  }

  @Test
  void candidatesAllAlikeDoNotBetrayThePrecision() {
    assertTrue(Inaction.of(idle(candidate(0.02, 0.1), candidate(0.02, 0.1))).lift().isEmpty());
    assertTrue(Inaction.of(idle()).lift().isEmpty());
  }
}
