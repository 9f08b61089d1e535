package entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Whim;
import org.junit.jupiter.api.Test;

/** The quick exponential and logarithm beside those of the library. */
class ExponentialTest {
  private static final int TRIES = 200_000;

  @Test
  void anExponentialIsWithinTwoUnitsOfTheLastPlace() {
    Whim whim = new Whim(1);
    for (int k = 0; k < TRIES; k++) {
      double x = (whim.share() - 0.5) * (k % 2 == 0 ? 1400 : 20);
      double due = StrictMath.exp(x);
      assertEquals(due, Exponential.exp(x), 2 * Math.ulp(due), () -> "exp " + x);
    }
  }

  @Test
  void aLogarithmIsWithinTwoUnitsOfTheLastPlaceOrOfThatOfAHalf() {
    Whim whim = new Whim(2);
    for (int k = 0; k < TRIES; k++) {
      double x = k % 2 == 0 ? StrictMath.exp((whim.share() - 0.5) * 1400) : 0.5 + whim.share();
      double due = StrictMath.log(x);
      double off = 2 * Math.max(Math.ulp(due), Math.ulp(0.5));
      assertEquals(due, Exponential.log(x), off, () -> "log " + x);
    }
  }

  @Test
  void whatIsExactComesOutExactly() {
    assertEquals(1, Exponential.exp(0));
    assertEquals(1, Exponential.exp(-0.0));
    assertEquals(0, Exponential.log(1));
  }

  @Test
  void theEndsOfTheNumbersAreThoseOfTheLibrary() {
    double[] ends = {
      Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 709.7, 710, -708, -744, -746
    };
    for (double x : ends) {
      assertEquals(StrictMath.exp(x), Exponential.exp(x), "exp " + x);
    }
    for (double x : new double[] {0, -0.0, -1, Double.NaN, Double.MIN_VALUE, Double.MAX_VALUE}) {
      assertEquals(StrictMath.log(x), Exponential.log(x), Math.ulp(1e3), "log " + x);
    }
  }

  @Test
  void aLogarithmNeverFallsWhereItsArgumentRisesAcrossTheParts() {
    for (int part = 1; part < 3 * 128; part++) {
      double edge = 0.5 + part / 128.0 / 2;
      assertTrue(Exponential.log(Math.nextDown(edge)) <= Exponential.log(edge) + Math.ulp(0.5));
    }
  }
}
