package entente.experiment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Curves through shares: a bend is found where there is one, and not where there is none. */
class CurveTest {
  private static final double[] DOSES = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
  private static final double GAMES = 400;

  private static double[] all() {
    double[] all = new double[DOSES.length];
    java.util.Arrays.fill(all, GAMES);
    return all;
  }

  private static double[] yes(java.util.function.DoubleUnaryOperator logit) {
    double[] yes = new double[DOSES.length];
    for (int k = 0; k < yes.length; k++) {
      yes[k] = Math.rint(GAMES / (1 + StrictMath.exp(-logit.applyAsDouble(DOSES[k]))));
    }
    return yes;
  }

  @Test
  void aBendIsFoundWhereItIs() {
    Curve curve = Curve.fit(DOSES, yes(d -> d < 0.45 ? 10 * (0.45 - d) - 2 : -2), all());
    assertTrue(curve.gain() > 2, "gain " + curve.gain());
    assertEquals(0.45, curve.bend(), 0.05);
  }

  @Test
  void aSmoothCurveIsNotTakenForABend() {
    assertTrue(Curve.fit(DOSES, yes(d -> 2 - 4 * d), all()).gain() < 0);
    assertTrue(Curve.fit(DOSES, yes(d -> 1 - 6 * d + 4 * d * d), all()).gain() < 0);
  }

  @Test
  void theLikelihoodOfASingleShareIsItsOwn() {
    double[][] constant = {{1}, {1}};
    double[] yes = {30, 10};
    double[] of = {100, 100};
    double expected = 40 * Math.log(0.2) + 160 * Math.log(0.8);
    assertEquals(expected, Logit.likelihood(constant, yes, of), 1e-3);
  }

  @Test
  void sharesOfNoneAndAllDoNotRunAway() {
    double[][] rows = {{1, 0}, {1, 1}};
    double fit = Logit.likelihood(rows, new double[] {0, 50}, new double[] {50, 50});
    assertTrue(fit > -0.1 && fit <= 0, "likelihood " + fit);
  }
}
