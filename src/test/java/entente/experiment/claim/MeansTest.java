package entente.experiment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.Share;
import entente.experiment.analysis.Estimate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Means and how they differ, worked out by hand. */
class MeansTest {
  private static final double Z = 1.959963984540054;

  private static Sample of(double... values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    return new Sample(values, ones, values.length);
  }

  @Test
  void theIntervalOfADifferenceIsThatOfThePairs() {
    Estimate found = Means.difference(of(1, 2, 3, 4), of(2, 4, 4, 6));
    // pairs differ by 1, 2, 1, 2: mean 1.5, deviation sqrt(1/3)
    double error = Math.sqrt(1.0 / 3 / 4);
    assertEquals(1.5, found.value(), 1e-12);
    assertEquals(1.5 - Z * error, found.low(), 1e-12);
    assertEquals(1.5 + Z * error, found.high(), 1e-12);
  }

  @Test
  void whatTwoArmsShareDoesNotWidenTheirDifference() {
    Estimate found = Means.difference(of(10, 20, 30), of(11, 21, 31));
    assertEquals(1, found.low(), 1e-12);
    assertEquals(1, found.high(), 1e-12);
  }

  @Test
  void aRatioIsOfSumsAndNotTheMeanOfRatios() {
    Sample shielded = new Sample(new double[] {1, 0, 3}, new double[] {1, 4, 3}, 3);
    assertEquals(0.5, Means.of(shielded).value(), 1e-12);
  }

  @Test
  void gamesThatDoNotQualifyDoNotCount() {
    Sample sample = new Sample(new double[] {1, 0, 0, 1}, new double[] {1, 0, 1, 1}, 4);
    Estimate found = Means.of(sample);
    Share.Interval wilson = new Share(2, 3).wilson();
    assertEquals(2.0 / 3, found.value(), 1e-12);
    assertEquals(3, found.units());
    assertEquals(wilson.low(), found.low());
    assertEquals(wilson.high(), found.high());
  }

  @Test
  void noGameThatQualifiesIsNothingToEstimateFrom() {
    Sample none = new Sample(new double[3], new double[3], 3);
    assertFalse(Means.of(none).known());
    assertFalse(Means.difference(none, of(1, 2, 3)).known());
    assertFalse(Means.change(of(0, 0, 0), of(1, 2, 3)).known());
  }

  @Test
  void sharesThatAreBothNoneStillHaveAnInterval() {
    double[] none = new double[50];
    Estimate found = Means.difference(of(none), of(none));
    Share.Interval expected = Share.difference(0, 0, 50);
    assertEquals(expected.low(), found.low());
    assertTrue(found.low() < 0 && found.high() > 0);
  }

  @Test
  void aChangeIsRelativeToTheFirstArm() {
    Estimate found = Means.change(of(2, 4, 6), of(3, 6, 9));
    assertEquals(0.5, found.value(), 1e-12);
    assertEquals(0.5, found.low(), 1e-12, "each pair is half as much again");
  }

  @Test
  void newcombesIntervalIsThatOfHisTable() {
    // Newcombe (1998), example (a): 56/70 less 48/80 is .2, method 10 gives .0524 to .3339
    Share.Interval found = Share.newcombe(new Share(48, 80), new Share(56, 70));
    assertEquals(0.0524, found.low(), 5e-5);
    assertEquals(0.3339, found.high(), 5e-5);
  }

  @Test
  void twoOneSidedTestsAskBothEnds() {
    Estimate narrow = new Estimate(0.01, -0.02, 0.04, -0.015, 0.035, 100);
    assertTrue(narrow.within(0.05));
    assertFalse(narrow.within(0.03));
  }
}
