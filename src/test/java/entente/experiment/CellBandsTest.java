package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the values of cells lie over many games. */
class CellBandsTest {

  /** Eleven games: the tenth parts of the way from 0 to 10 are the whole numbers. */
  @Test
  void aTenthOfTheGamesLiesBelowTheBandAndATenthAbove() {
    CellBands bands = new CellBands();
    for (int game = 10; game >= 0; game--) {
      bands.add(new Played(game, 0, Map.of(), Map.of("stock", new double[] {game, 100 + game})));
    }
    assertEquals(
        List.of(new CellBands.Band(1, 5, 9), new CellBands.Band(101, 105, 109)), bands.of("stock"));
    assertEquals(List.of(), bands.of("other"));
  }

  @Test
  void betweenTwoValuesTheQuantileLiesBetweenThem() {
    CellBands bands = new CellBands();
    bands.add(new Played(1, 0, Map.of(), Map.of("stock", new double[] {0})));
    bands.add(new Played(2, 0, Map.of(), Map.of("stock", new double[] {10})));
    assertEquals(List.of(new CellBands.Band(1, 5, 9)), bands.of("stock"));
  }
}
