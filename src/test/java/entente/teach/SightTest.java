package entente.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.explain.Happening;
import entente.fixture.Stage;
import entente.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a seat may know. */
class SightTest {
  private final Scenario toy = Stage.shipped("toy");
  private final double[] cells = toy.plan().cells().clone();
  private final Sight sight = new Sight(toy, 7, 1);

  private int place(String cell) {
    return toy.plan().layout().find(cell);
  }

  private Optional<Known> known(String cell) {
    return sight.of(cells, place(cell));
  }

  @Test
  void itsOwnAffairsAndWhatIsOpenItKnows() {
    for (String cell :
        List.of(
            "state.BBB.stability",
            "stock.BBB.shells",
            "dyad.BBB.AAA.trust",
            "pair.AAA.BBB.treaty",
            "dyad.CCC.AAA.sanction",
            "flow.AAA.BBB.food",
            "doctrine.BBB.survival")) {
      assertTrue(known(cell).orElseThrow().exact(), cell);
      assertEquals(cells[place(cell)], known(cell).get().best(), cell);
    }
  }

  @Test
  void ofOthersItHasEstimatesWithARangeThatStayTheSame() {
    Known guess = known("state.AAA.stability").orElseThrow();
    assertFalse(guess.exact());
    assertNotEquals(0.7, guess.best());
    assertTrue(guess.low() < guess.best() && guess.best() < guess.high());
    assertEquals(guess, known("state.AAA.stability").orElseThrow());
    assertNotEquals(
        guess.best(), new Sight(toy, 8, 1).of(cells, place("state.AAA.stability")).get().best());
    assertTrue(guess.told().startsWith("about 0."), guess.told());
  }

  @Test
  void fourOfFiveEstimatesHoldTheTruth() {
    int within = 0;
    int all = 400;
    for (int seed = 0; seed < all; seed++) {
      Known guess = new Sight(toy, seed, 1).of(cells, place("state.AAA.stability")).orElseThrow();
      within += guess.low() <= 0.7 && 0.7 <= guess.high() ? 1 : 0;
    }
    assertEquals(0.8, (double) within / all, 0.06);
  }

  @Test
  void estimatesStayWithinTheRangeOfTheirQuantity() {
    cells[place("dyad.AAA.BBB.trust")] = -1;
    assertEquals(-1, known("dyad.AAA.BBB.trust").orElseThrow().best());
    cells[place("state.AAA.stability")] = 0.999;
    assertTrue(known("state.AAA.stability").orElseThrow().high() <= 1);
  }

  @Test
  void aHiddenDealOfOthersItDoesNotKnowUntilItHasComeOut() {
    cells[place("contract.AAA.CCC.shells")] = 2;
    cells[place("covert.AAA.CCC.shells")] = 1;
    assertTrue(known("contract.AAA.CCC.shells").isEmpty());
    cells[place("covert.AAA.CCC.shells")] = 0;
    assertEquals(2, known("contract.AAA.CCC.shells").orElseThrow().best());
    cells[place("contract.AAA.BBB.shells")] = 3;
    cells[place("covert.AAA.BBB.shells")] = 1;
    assertEquals(3, known("contract.AAA.BBB.shells").orElseThrow().best());
  }

  private static Happening event(String kind, String actor, String target, String result) {
    return new Happening(
        0, 0, kind, actor, target, "", List.of(), result, List.of(), "Something happens.");
  }

  @Test
  void aSeatHearsOfWhatIsOpenAndOfWhatItIsAPartyTo() {
    Audience client = new Audience("BBB");
    assertTrue(client.hears(event("treaty", "AAA", "CCC", "agreed"), false));
    assertFalse(client.hears(event("treaty", "AAA", "CCC", "refused"), false));
    assertTrue(client.hears(event("treaty", "AAA", "BBB", "refused"), false));
    assertFalse(client.hears(event("barter", "AAA", "CCC", "agreed"), true));
    assertTrue(client.hears(event("barter", "BBB", "CCC", "agreed"), true));
    assertFalse(client.hears(event("develop", "AAA", "", "steady"), false));
    assertTrue(client.hears(event("develop", "AAA", "", "breakthrough"), false));
    assertTrue(client.hears(event("war", "AAA", "CCC", "done"), false));
    assertFalse(client.hears(event("purge", "AAA", "BBB", "done"), false));
    assertTrue(Audience.WHITE.hears(event("purge", "AAA", "BBB", "done"), true));
    assertTrue(client.knowsReasonsOf("BBB") && !client.knowsReasonsOf("AAA"));
    assertTrue(Audience.EVERYONE.knowsReasonsOf("AAA"));
  }
}
