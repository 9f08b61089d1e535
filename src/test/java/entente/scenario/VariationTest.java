package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariationTest {

  @Test
  void aGridIsEvenlySpacedAndHoldsBothEnds() {
    assertEquals(List.of(1.0, 1.5, 2.0, 2.5, 3.0), Variation.Listed.grid(1, 3, 5).values());
    List<Double> odd = Variation.Listed.grid(0, 0.7, 8).values();
    assertEquals(0, odd.get(0));
    assertEquals(0.7, odd.get(7));
  }

  @Test
  void aListHasEachValueInAnEqualShare() {
    Variation list = new Variation.Listed(List.of(5.0, 6.0, 7.0, 8.0));
    assertEquals(5, list.at(0));
    assertEquals(5, list.at(0.249));
    assertEquals(6, list.at(0.25));
    assertEquals(8, list.at(1));
  }

  @Test
  void aUniformGoesStraightFromEndToEnd() {
    Variation uniform = new Variation.Uniform(-1, 3);
    assertEquals(-1, uniform.at(0));
    assertEquals(0, uniform.at(0.25));
    assertEquals(3, uniform.at(1));
  }

  @Test
  void halfOfALogUniformLiesBelowTheGeometricMean() {
    Variation uniform = new Variation.LogUniform(1, 100);
    assertEquals(1, uniform.at(0));
    assertEquals(10, uniform.at(0.5), 1e-12);
    assertEquals(100, uniform.at(1));
  }

  @Test
  void aNormalHasTheQuantilesOfTheTables() {
    Variation normal = new Variation.Normal(5, 2, -1e9, 1e9);
    assertEquals(5, normal.at(0.5), 1e-9);
    assertEquals(5 + 2 * 1.959963985, normal.at(0.975), 1e-7);
    assertEquals(5 - 2 * 1.281551566, normal.at(0.1), 1e-7);
  }

  @Test
  void whatLiesOutsideItsRangeIsCutFromANormal() {
    Variation normal = new Variation.Normal(0, 1, 0, 10);
    // Above its mean alone: the median is where the whole curve has three quarters.
    assertEquals(0.674489750, normal.at(0.5), 1e-7);
    assertEquals(0, normal.at(0), 1e-12);
    assertEquals(10, normal.at(1));
  }

  @Test
  void aNormalNeedsNoEnds() {
    Variation normal =
        new Variation.Normal(0, 1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    assertEquals(0, normal.at(0.5), 1e-12);
  }
}
