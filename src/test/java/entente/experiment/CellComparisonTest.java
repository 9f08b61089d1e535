package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How cells end in two arms. */
class CellComparisonTest {

  private static Played game(long seed, Map<String, Double> cells) {
    Map<String, double[]> ended = new TreeMap<>();
    cells.forEach((cell, value) -> ended.put(cell, new double[] {99, value}));
    return new Played(seed, cells.hashCode(), Map.of(), ended);
  }

  private static CellComparison twelve(int cellsOfNoise) {
    CellComparison comparison = new CellComparison();
    for (long seed = 0; seed < 12; seed++) {
      Map<String, Double> a = new TreeMap<>(Map.of("still", 7.0, "onlyA", 1.0, "moved", 0.5));
      Map<String, Double> b = new TreeMap<>(Map.of("still", 7.0, "moved", 1.5 + 0.125 * seed));
      for (int k = 0; k < cellsOfNoise; k++) {
        a.put("noise" + k, 0.0);
        b.put("noise" + k, (seed + k) % 2 == 0 ? 1.0 : -1.0);
      }
      comparison.add(new Pair(game(seed, a), game(seed, b), Optional.empty()));
    }
    return comparison;
  }

  @Test
  void theCellThatMovesInEveryPairComesBeforeTheOneThatSwings() {
    CellComparison comparison = twelve(1);
    assertEquals(3, comparison.cells(), "the cell of one arm alone is not compared");
    List<CellShift> ranked = comparison.ranked();
    assertEquals(List.of("moved", "noise0"), ranked.stream().map(CellShift::cell).toList());
    CellShift moved = ranked.get(0);
    assertEquals(0.5, moved.a(), 1e-12);
    assertEquals(2.1875, moved.b(), 1e-12);
    assertEquals(12, moved.differing());
    assertTrue(moved.interval().low() > 1.3 && moved.interval().high() < 2.1);
    assertTrue(moved.significant());
    assertFalse(ranked.get(1).significant());
    assertEquals(0, ranked.get(1).difference(), 1e-12);
  }

  @Test
  void theMoreCellsAreComparedTheMoreOneMustDiffer() {
    assertEquals(2 * 2.0 / 4096, twelve(1).ranked().get(0).probability(), 1e-12);
    assertEquals(101 * 2.0 / 4096, twelve(100).ranked().get(0).probability(), 1e-9);
    assertFalse(twelve(200).ranked().get(0).significant());
  }
}
