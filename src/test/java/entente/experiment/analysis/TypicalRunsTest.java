package entente.experiment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.world.Draws;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Distances of runs, and those that stand for others. */
class TypicalRunsTest {
  private static final OutcomeDistance YEAR = new OutcomeDistance(12);

  @Test
  void anOutcomeThatOneLacksCountsMoreThanAnyDelay() {
    assertEquals(0, YEAR.between(new int[] {3, -1}, new int[] {3, -1}));
    assertEquals(0.5, YEAR.between(new int[] {3, -1}, new int[] {3, 11}));
    assertEquals(0.25, YEAR.between(new int[] {0, 5}, new int[] {6, 5}));
  }

  @Test
  void noDetourIsShorter() {
    Draws draws = new Draws(1);
    int[][] runs = new int[40][3];
    for (int n = 0; n < runs.length; n++) {
      for (int k = 0; k < 3; k++) {
        runs[n][k] = (int) (draws.uniform(1, k, n, 0) * 16) - 4;
        runs[n][k] = Math.max(-1, runs[n][k]);
      }
    }
    for (int[] a : runs) {
      for (int[] b : runs) {
        for (int[] c : runs) {
          assertTrue(YEAR.between(a, c) <= YEAR.between(a, b) + YEAR.between(b, c) + 1e-12);
        }
      }
    }
  }

  @Test
  void theMedoidsOfThreeHeapsAreTheirMiddles() {
    double[] places = {0, 1, 2, 50, 51, 52, 53, 54, 200, 201, 202, 203};
    double[][] distances = new double[places.length][places.length];
    for (int a = 0; a < places.length; a++) {
      for (int b = 0; b < places.length; b++) {
        distances[a][b] = Math.abs(places[a] - places[b]);
      }
    }
    Medoids medoids = Medoids.of(distances, 3);
    assertEquals(List.of(5, 9, 1), medoids.members());
    assertEquals(List.of(5, 4, 3), medoids.nearest());
  }

  @Test
  void thereAreNoMoreMedoidsThanRunsThatDiffer() {
    assertEquals(List.of(0), Medoids.of(new double[4][4], 3).members());
  }

  @Test
  void aShareOfSeedsThatGoAlikeIsLessCertainThanOneOfAsManyRuns() {
    int[] sizes = {50, 50, 50, 50, 50, 50, 50, 50, 50, 50};
    int[] alike = {50, 50, 50, 50, 50, 0, 0, 0, 0, 0};
    int[] mixed = {25, 26, 24, 25, 25, 25, 26, 24, 25, 25};
    Estimate wide = ClusteredShare.of(alike, sizes, 1);
    Estimate narrow = ClusteredShare.of(mixed, sizes, 1);
    assertEquals(0.5, wide.value());
    assertEquals(0.5, narrow.value());
    assertTrue(wide.high() - wide.low() > 0.4, wide.toString());
    assertTrue(narrow.high() - narrow.low() < 0.02, narrow.toString());
  }
}
