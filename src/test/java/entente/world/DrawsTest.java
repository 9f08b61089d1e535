package entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The statements about chance are of fixed seeds, so they pass or fail for good; the error rates
 * are those of picking the seeds.
 */
class DrawsTest {
  private static final long PURPOSE = Draws.key("purpose");

  @Test
  void theSameKeyGivesTheSameNumber() {
    assertEquals(new Draws(5).uniform(PURPOSE, 2, 7, 99), new Draws(5).uniform(PURPOSE, 2, 7, 99));
  }

  @Test
  void oneMoreConsumerShiftsNoOther() {
    Draws alone = new Draws(5);
    double first = alone.normal(PURPOSE, 0, 1, 0);
    Draws shared = new Draws(5);
    shared.uniform(Draws.key("another"), 0, 1, 0);
    shared.gumbel(PURPOSE, 1, 1, 0);
    assertEquals(first, shared.normal(PURPOSE, 0, 1, 0));
  }

  @Test
  void everyPartOfTheKeyMatters() {
    Draws draws = new Draws(5);
    Set<Double> numbers = new HashSet<>();
    numbers.add(draws.uniform(PURPOSE, 0, 0, 0));
    numbers.add(draws.uniform(PURPOSE + 1, 0, 0, 0));
    numbers.add(draws.uniform(PURPOSE, 1, 0, 0));
    numbers.add(draws.uniform(PURPOSE, 0, 1, 0));
    numbers.add(draws.uniform(PURPOSE, 0, 0, 1));
    numbers.add(draws.uniform(PURPOSE, -1, 0, 0));
    numbers.add(new Draws(6).uniform(PURPOSE, 0, 0, 0));
    assertEquals(7, numbers.size());
  }

  @Test
  void aBranchHasThePastOfItsRunAndTheFutureOfAnother() {
    Draws run = new Draws(5);
    Draws other = new Draws(6);
    Draws branch = new Draws(5, 3, 6);
    for (int turn = 0; turn < 3; turn++) {
      assertEquals(run.uniform(PURPOSE, 1, turn, 9), branch.uniform(PURPOSE, 1, turn, 9));
    }
    for (int turn = 3; turn < 6; turn++) {
      assertEquals(other.uniform(PURPOSE, 1, turn, 9), branch.uniform(PURPOSE, 1, turn, 9));
    }
  }

  @Test
  void whatIsDrawnOnceIsThatOfTheRunEvenWhereTheBranchBeginsWithTheFirstTurn() {
    Draws branch = new Draws(5, 0, 6);
    assertEquals(
        new Draws(5).normal(PURPOSE, -1, Draws.ONCE, 9), branch.normal(PURPOSE, -1, Draws.ONCE, 9));
    assertEquals(new Draws(6).normal(PURPOSE, -1, 0, 9), branch.normal(PURPOSE, -1, 0, 9));
  }

  @Test
  void aNamesNumberIsTheSameOnEveryMachine() {
    assertEquals(Draws.key("order"), Draws.key("or" + "der"));
    assertNotEquals(Draws.key("order"), Draws.key("answer"));
  }

  /** Chi-square over 100 bins, each way of counting: false alarm for 1 seed in 1000 a count. */
  @Test
  void numbersAreUniformAlongEveryPartOfTheKey() {
    Draws draws = new Draws(20);
    int n = 100_000;
    int[][] bins = new int[4][100];
    for (int k = 0; k < n; k++) {
      bins[0][(int) (100 * draws.uniform(k, 0, 0, 0))]++;
      bins[1][(int) (100 * draws.uniform(PURPOSE, k, 0, 0))]++;
      bins[2][(int) (100 * draws.uniform(PURPOSE, 0, k, 0))]++;
      bins[3][(int) (100 * draws.uniform(PURPOSE, 0, 0, k))]++;
    }
    for (int[] counts : bins) {
      double chi = 0;
      for (int count : counts) {
        chi += Math.pow(count - n / 100.0, 2) / (n / 100.0);
      }
      assertTrue(chi < 148.2, "chi-square of 99 degrees of freedom is " + chi);
    }
  }

  /** Mean and spread within 3.9 standard errors: false alarm for 1 seed in 10,000 each. */
  @Test
  void normalNumbersHaveMeanZeroAndSpreadOne() {
    Draws draws = new Draws(21);
    int n = 100_000;
    double sum = 0;
    double squares = 0;
    for (int k = 0; k < n; k++) {
      double x = draws.normal(PURPOSE, 0, 0, k);
      sum += x;
      squares += x * x;
    }
    assertEquals(0, sum / n, 3.9 / Math.sqrt(n));
    assertEquals(1, squares / n, 3.9 * Math.sqrt(2.0 / n));
  }

  /** A two-way choice by the larger noisy score: false alarm for 1 seed in 10,000. */
  @Test
  void gumbelNoiseMakesALogitChoice() {
    Draws draws = new Draws(22);
    int n = 40_000;
    int first = 0;
    for (int k = 0; k < n; k++) {
      double a = 1 + draws.gumbel(PURPOSE, 0, 0, k);
      double b = draws.gumbel(PURPOSE, 1, 0, k);
      first += a > b ? 1 : 0;
    }
    double p = Curve.sigma(1);
    assertEquals(p, first / (double) n, 3.9 * Math.sqrt(p * (1 - p) / n));
  }

  @Test
  void fromATurnOnAnotherSeedDecidesUntilTheNextOneHasASay() {
    Draws run = new Draws(1);
    Draws twice = new Draws(1, 20, 3).from(10, 2);
    for (int turn = Draws.ONCE; turn < 30; turn++) {
      Draws expected = turn < 10 ? run : turn < 20 ? new Draws(2) : new Draws(3);
      assertEquals(expected.uniform(5, 1, turn, 9), twice.uniform(5, 1, turn, 9), "turn " + turn);
    }
    Draws again = twice.from(10, 4);
    assertEquals(new Draws(4).uniform(5, 1, 10, 9), again.uniform(5, 1, 10, 9));
    assertEquals(new Draws(3).uniform(5, 1, 20, 9), again.uniform(5, 1, 20, 9));
  }
}
