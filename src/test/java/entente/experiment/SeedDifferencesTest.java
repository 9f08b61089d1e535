package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Differences of pairs, gathered by seed. */
class SeedDifferencesTest {
  private static SeedDifferences of(double... differences) {
    SeedDifferences gathered = new SeedDifferences();
    for (int seed = 0; seed < differences.length; seed++) {
      gathered.add(seed, differences[seed]);
    }
    return gathered;
  }

  /** The extra sleep of ten patients under the second of two drugs, from Student (1908). */
  @Test
  void studentsTenPatientsSleepLongerUnderTheSecondDrug() {
    SeedDifferences sleep = of(1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4);
    assertEquals(1.58, sleep.mean(), 1e-12);
    assertEquals(0.7001142, sleep.interval().low(), 1e-6);
    assertEquals(2.4598858, sleep.interval().high(), 1e-6);
    assertEquals(0.002832890, sleep.probability(), 1e-8);
  }

  @Test
  void pairsOfOneSeedCountTogether() {
    SeedDifferences twice = new SeedDifferences();
    for (int seed = 0; seed < 6; seed++) {
      twice.add(seed, seed);
      twice.add(seed, seed);
    }
    SeedDifferences once = of(0, 1, 2, 3, 4, 5);
    assertEquals(12, twice.pairs());
    assertEquals(once.mean(), twice.mean(), 1e-12);
    assertEquals(once.error(), twice.error(), 1e-12);
    assertEquals(once.probability(), twice.probability(), 1e-12);
    assertEquals(5, twice.above());
  }

  @Test
  void aSingleSeedSaysNothingOfChance() {
    assertEquals(1, of(3).probability());
    assertTrue(Double.isInfinite(of(3).interval().high()));
  }

  @Test
  void fewSeedsThatAllFallOneWayAreNoSurerThanCoins() {
    assertEquals(2 / 16.0, of(1, 1, 1, 1).probability(), 1e-12);
    assertEquals(1, of(0, 0, 0, 0).probability());
  }
}
