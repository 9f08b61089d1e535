package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactorialTest {

  @Test
  void everyValueMeetsEveryOtherAndTheLastFactorChangesFastest() {
    List<double[]> points =
        Factorial.points(
            List.of(Varying.listed("a", 1.0, 2.0), Varying.listed("b", 7.0, 8.0, 9.0)));
    double[][] expected = {{1, 7}, {1, 8}, {1, 9}, {2, 7}, {2, 8}, {2, 9}};
    assertArrayEquals(expected, points.toArray(double[][]::new));
  }

  @Test
  void withoutFactorsThereIsOnePoint() {
    List<double[]> points = Factorial.points(List.of());
    assertEquals(1, points.size());
    assertEquals(0, points.get(0).length);
  }
}
