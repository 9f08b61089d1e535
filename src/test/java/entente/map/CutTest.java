package entente.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What of a ring lies in a box. */
class CutTest {

  @Test
  void aRingWithinIsLeftAsItIs() {
    double[] ring = {1, 1, 2, 1, 2, 2};
    assertArrayEquals(ring, Cut.to(0, 0, 5, 5, ring));
  }

  @Test
  void aRingOutsideIsGone() {
    assertEquals(0, Cut.to(0, 0, 5, 5, new double[] {6, 6, 7, 6, 7, 7}).length);
  }

  /** A square of side 4 about the corner of a box: a quarter of it is left. */
  @Test
  void aSquareOverACornerLosesThreeQuarters() {
    double[] left = Cut.to(0, 0, 5, 5, new double[] {-2, -2, 2, -2, 2, 2, -2, 2});
    assertEquals(4, area(left), 1e-12);
  }

  @Test
  void aRingAroundTheBoxBecomesTheBox() {
    double[] left = Cut.to(0, 0, 5, 5, new double[] {-9, -9, 20, -9, 20, 20, -9, 20});
    assertEquals(25, area(left), 1e-12);
  }

  private static double area(double[] ring) {
    double twice = 0;
    for (int k = 0, j = ring.length - 2; k < ring.length; j = k, k += 2) {
      twice += ring[j] * ring[k + 1] - ring[k] * ring[j + 1];
    }
    return Math.abs(twice) / 2;
  }
}
