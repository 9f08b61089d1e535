package entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why the same decision went another way in another run. */
class ForkTest {
  private static final double EXACT = 1e-12;

  private static Candidate treaty(double noise, double security) {
    Candidate quiet = Examples.proposal("treaty", 0.5, new Reason("security", security));
    return new Candidate(
        quiet.move(), quiet.worth(), 0, 0, 0.5, 0.1, noise, "", quiet.reasons(), quiet.answers());
  }

  private static Candidate purge(double noise) {
    return Examples.deed("purge", noise, new Reason("autonomy", 0.02));
  }

  private static Account idle(Candidate... candidates) {
    return new Account(3, "AAA", 0, List.of(candidates), 0.6, 0.9, false, 0.1, 0);
  }

  @Test
  void anotherNoiseMayBringSomethingElseToTheTop() {
    Account here = Examples.acted(treaty(0.01, 0.06), purge(0));
    Account there = Examples.acted(purge(0.03), treaty(0, 0.06));
    Fork.Outdone fork = assertInstanceOf(Fork.Outdone.class, Fork.of(here, Optional.of(there)));
    Swing swing =
        new Swing(
            fork.chosen(), fork.insteadHere().orElseThrow(), fork.chosenThere(), fork.instead());
    assertEquals(0, swing.value(), EXACT);
    assertEquals(0.01 - (0 - 0.03), swing.noise(), EXACT);
    assertEquals(List.of(), swing.motives());
  }

  @Test
  void aMotiveMayTurnTheChoice() {
    Candidate safe = treaty(0, 0.06);
    Candidate vain = treaty(0, 0.02);
    Swing swing = new Swing(safe, purge(0), vain, purge(0));
    assertEquals(0.5 * (0.06 - 0.02), swing.value(), EXACT);
    assertEquals(0, swing.noise(), EXACT);
    assertEquals(List.of("security"), swing.motives().stream().map(Reason::motive).toList());
    assertEquals(swing.value(), swing.motives().get(0).part(), EXACT);
    assertEquals(swing.value(), Swing.overNothing(safe, vain).value(), EXACT);
  }

  @Test
  void whoPutsTheSameFirstMayNotAct() {
    Account there = idle(treaty(0, 0.06));
    assertInstanceOf(Fork.Held.class, Fork.of(Examples.acted(treaty(0, 0.06)), Optional.of(there)));
  }

  @Test
  void whoChoosesTheSameMayFareOtherwise() {
    Account same = Examples.acted(treaty(0, 0.06));
    assertInstanceOf(Fork.SameChoice.class, Fork.of(same, Optional.of(same)));
  }

  @Test
  void whatWasNotWeighedOrNotDecidedIsSaidSo() {
    Account here = Examples.acted(treaty(0, 0.06));
    assertInstanceOf(Fork.NoDecision.class, Fork.of(here, Optional.empty()));
    assertInstanceOf(Fork.NotWeighed.class, Fork.of(here, Optional.of(Examples.acted(purge(0)))));
  }

  @Test
  void theSameDealInOtherAmountsIsFound() {
    Move little = new Move("barter", "AAA", "BBB", "", "food", 1, "shells", 2, "", 0, false);
    Move much = new Move("barter", "AAA", "BBB", "", "food", 3, "shells", 6, "", 0, false);
    Candidate deal = new Candidate(little, 0.1, 0, 0, 1, 0.1, 0, "", List.of(), List.of());
    assertEquals(Optional.of(deal), Examples.acted(deal).find(much));
    Move hidden = new Move("barter", "AAA", "BBB", "", "food", 1, "shells", 2, "", 0, true);
    assertEquals(Optional.empty(), Examples.acted(deal).find(hidden));
  }
}
