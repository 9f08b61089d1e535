package entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CurveTest {
  @Test
  void theLogisticFunctionAndItsInverseUndoEachOther() {
    for (double share : new double[] {0.001, 0.3, 0.5, 0.999}) {
      assertEquals(share, Curve.sigma(Curve.logit(share)), 1e-12);
    }
  }

  @Test
  void aShareOfNothingHasAFiniteLogit() {
    assertEquals(1e-6, Curve.sigma(Curve.logit(0)), 1e-12);
    assertEquals(1 - 1e-6, Curve.sigma(Curve.logit(1)), 1e-12);
  }

  @Test
  void theHingeIsFlatBelowAndTheIdentityAbove() {
    assertEquals(0, Curve.softplus(-1, 0.06), 1e-7);
    assertEquals(1, Curve.softplus(1, 0.06), 1e-7);
    assertEquals(5, Curve.softplus(5, 0.06));
    assertEquals(0.06 * Math.log(2), Curve.softplus(0, 0.06), 1e-12);
  }
}
