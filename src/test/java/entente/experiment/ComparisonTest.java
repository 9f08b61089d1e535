package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.explain.Happening;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Two arms, pair by pair. */
class ComparisonTest {
  private static Played game(long seed, Map<String, Integer> outcomes) {
    return new Played(seed, outcomes.hashCode(), outcomes);
  }

  private static Pair pair(long seed, Map<String, Integer> a, Map<String, Integer> b) {
    return new Pair(game(seed, a), game(seed, b), Optional.empty());
  }

  @Test
  void anOutcomeThatOnlyOneArmHasIsADifference() {
    Comparison comparison = new Comparison(List.of("war", "peace"));
    for (int seed = 0; seed < 10; seed++) {
      Map<String, Integer> with = seed < 8 ? Map.of("war", 5, "peace", 9) : Map.of("peace", 9);
      comparison.add(pair(seed, Map.of("peace", 7), with));
    }
    OutcomeDifference war = comparison.outcomes().get(0);
    assertEquals("war", war.outcome());
    assertEquals(0.8, war.difference());
    assertEquals(8, war.onlyB());
    assertEquals(2 * 2 / 256.0, war.probability(), 1e-12);
    assertTrue(war.significant());
    OutcomeDifference peace = comparison.outcomes().get(1);
    assertEquals(0, peace.difference());
    assertEquals(10, peace.later());
    assertEquals(OptionalInt.of(7), peace.a().quantile(0.5));
    assertEquals(OptionalInt.of(9), peace.b().quantile(0.5));
  }

  @Test
  void theMoreOutcomesAreComparedTheMoreOneMustDiffer() {
    List<String> one = List.of("a");
    List<String> many = List.of("a", "b", "c", "d");
    assertTrue(sixOfSix(one).significant());
    assertFalse(sixOfSix(many).significant());
  }

  private static OutcomeDifference sixOfSix(List<String> outcomes) {
    Comparison comparison = new Comparison(outcomes);
    for (int seed = 0; seed < 6; seed++) {
      comparison.add(pair(seed, Map.of(), Map.of("a", 1)));
    }
    return comparison.outcomes().get(0);
  }

  @Test
  void pairsOfOneSeedAtSeveralPointsAreNotSeveralWitnesses() {
    Comparison once = new Comparison(List.of("war"));
    Comparison often = new Comparison(List.of("war"));
    for (int seed = 0; seed < 5; seed++) {
      once.add(pair(seed, Map.of(), Map.of("war", 1)));
      for (int point = 0; point < 4; point++) {
        often.add(pair(seed, Map.of(), Map.of("war", 1)));
      }
    }
    assertEquals(20, often.pairs());
    assertEquals(5, often.seeds());
    OutcomeDifference war = often.outcomes().get(0);
    assertEquals(once.outcomes().get(0).probability(), war.probability(), 1e-12);
    assertEquals(2 / 32.0, war.probability(), 1e-12);
    assertEquals(1, war.difference());
  }

  @Test
  void gamesOfDifferentSeedsAreNoPair() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Pair(game(1, Map.of()), game(2, Map.of()), Optional.empty()));
  }

  private static Happening deed(int turn, String actor, String kind, String result) {
    String target = actor.equals("AAA") ? "BBB" : "AAA";
    return new Happening(0, turn, kind, actor, target, "", List.of(), result, List.of(), "" + turn);
  }

  @Test
  void gamesPartWhereAStateFirstDoesSomethingElse() {
    Happening shared = deed(1, "AAA", "treaty", "agreed");
    List<Happening> a = List.of(shared, deed(2, "BBB", "aid", "refused"));
    List<Happening> b = List.of(shared, deed(2, "BBB", "aid", "agreed"));
    assertEquals(
        Optional.of(new Parted(2, "BBB", "aid with AAA: refused", "aid with AAA: agreed")),
        Parted.first(a, b));
    assertEquals(
        Optional.of(new Parted(2, "BBB", "aid with AAA: refused", "")),
        Parted.first(a, List.of(shared)));
    assertEquals(Optional.empty(), Parted.first(a, a));
  }

  @Test
  void whatNobodyDecidedIsNoDeed() {
    assertEquals(
        Optional.empty(), Parted.first(List.of(deed(1, "AAA", "collapse", "done")), List.of()));
  }

  @Test
  void firstDeedsAreCountedOverThePairs() {
    Comparison comparison = new Comparison(List.of());
    for (int seed = 0; seed < 5; seed++) {
      Parted parted =
          seed < 3 ? new Parted(4 + seed, "AAA", "", "purge") : new Parted(2, "BBB", "purge", "");
      comparison.add(
          new Pair(game(seed, Map.of()), game(seed, Map.of("x", 1)), Optional.of(parted)));
    }
    assertEquals(
        List.of(
            new FirstDeeds.Counted("AAA", "", "purge", 3, 4, 5),
            new FirstDeeds.Counted("BBB", "purge", "", 2, 2, 2)),
        comparison.parted().ranked());
    assertEquals(0, comparison.same());
  }
}
