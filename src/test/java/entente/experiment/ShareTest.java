package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What can be said of shares of games. */
class ShareTest {

  /** The worked examples of Newcombe (1998), table I, method 3. */
  @Test
  void theIntervalOfAShareIsThatOfThePublishedExamples() {
    interval(0.2553, 0.3662, new Share(81, 263).wilson());
    interval(0.0624, 0.1605, new Share(15, 148).wilson());
    interval(0.0000, 0.1611, new Share(0, 20).wilson());
    interval(0.0061, 0.1718, new Share(1, 29).wilson());
  }

  private static void interval(double low, double high, Share.Interval told) {
    assertEquals(low, told.low(), 0.00005);
    assertEquals(high, told.high(), 0.00005);
  }

  @Test
  void aShareIsOfSomething() {
    assertThrows(IllegalArgumentException.class, () -> new Share(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
  }

  @Test
  void aDifferenceOfPairsIsWorkedOutWithOneGameMoreOnEachSide() {
    double n = 42;
    double a = 3 / n;
    double b = 11 / n;
    double half = 1.959963984540054 * Math.sqrt((a + b - (b - a) * (b - a)) / n);
    Share.Interval told = Share.difference(2, 10, 40);
    assertEquals(b - a - half, told.low(), 1e-15);
    assertEquals(b - a + half, told.high(), 1e-15);
    assertTrue(told.low() > 0);
  }

  /** Coins: all six of a kind 2 in 64; at most one of six 2 · (1 + 6) in 64. */
  @Test
  void pairsThatDifferAreTestedAsCoins() {
    assertEquals(2 / 64.0, SignTest.probability(0, 6), 1e-12);
    assertEquals(14 / 64.0, SignTest.probability(5, 1), 1e-12);
    assertEquals(1, SignTest.probability(3, 3));
    assertEquals(1, SignTest.probability(0, 0));
  }

  /** Far out the binomial is normal: 500,000 pairs split at two standard deviations. */
  @Test
  void manyPairsAreTestedWithoutLosingDigits() {
    int half = 250_000;
    int away = (int) Math.round(Math.sqrt(500_000) / 2 * 2);
    assertEquals(0.0455, SignTest.probability(half - away, half + away), 0.0003);
  }
}
