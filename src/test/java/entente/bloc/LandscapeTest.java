package entente.bloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.bloc.PublishedLandscape.Published;
import entente.world.Draws;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Landscape energy, against published figures and against its own definition. */
class LandscapeTest {
  private static final long CASE = Draws.key("landscape test");

  /** So many states, each pair anywhere between enmity and friendship. */
  private static Landscape random(int states, int number) {
    Draws draws = new Draws(7);
    double[] sizes = new double[states];
    double[][] propensities = new double[states][states];
    for (int i = 0; i < states; i++) {
      sizes[i] = draws.uniform(CASE, i, number, -1);
      for (int j = 0; j < i; j++) {
        propensities[i][j] = 2 * draws.uniform(CASE, i, number, j) - 1;
        propensities[j][i] = propensities[i][j];
      }
    }
    return new Landscape(sizes, propensities);
  }

  @Test
  void all1024PublishedEnergiesAndFrustrationsAreReckonedAlike() throws IOException {
    Landscape landscape = PublishedLandscape.landscape();
    List<Published> all = PublishedLandscape.partitions();
    assertEquals(1024, all.size());
    for (Published one : all) {
      assertEquals(one.energy(), landscape.energy(one.sides()), one.toString());
      for (int k = 0; k < one.parts().length; k++) {
        double part = landscape.size(k) * landscape.frustration(one.sides(), k);
        assertEquals(one.parts()[k], part, one + ", actor " + k);
      }
    }
  }

  @Test
  void thePublishedMinimumIsFoundAndIsTheOnlyPlaceOfRest() throws IOException {
    Partitions two = new Partitions(PublishedLandscape.landscape(), 2);
    List<Published> minima =
        PublishedLandscape.partitions().stream().filter(Published::minimum).toList();
    assertEquals(1, minima.size());
    Standing best = two.best();
    assertEquals(-83_200, best.energy());
    assertEquals(minima.get(0).sides(), best.partition());
    assertEquals(new Minima(List.of(best), 1), two.minima(9));
    assertEquals(List.of(3, 6, 9), best.partition().members(1), "Turkey, ISIS and Nusra");
  }

  @Test
  void restIsWherePublished() throws IOException {
    Partitions two = new Partitions(PublishedLandscape.landscape(), 2);
    for (Published one : PublishedLandscape.partitions()) {
      assertEquals(one.minimum(), two.isMinimum(one.sides()), one.toString());
    }
  }

  @Test
  void everyPartitionIsLookedAtOnceWithItsEnergy() {
    for (int states = 1; states <= 7; states++) {
      for (int most = 1; most <= 4; most++) {
        Landscape landscape = random(states, 10 * states + most);
        int count = Partitions.count(states, most).intValueExact();
        List<Standing> all = new Partitions(landscape, most).lowest(2 * count);
        Set<Partition> seen = new HashSet<>();
        all.forEach(one -> seen.add(one.partition()));
        assertEquals(count, all.size());
        assertEquals(count, seen.size());
        for (Standing one : all) {
          assertEquals(landscape.energy(one.partition()), one.energy(), 1e-12);
          assertTrue(one.partition().count() <= most, one.toString());
        }
      }
    }
  }

  @Test
  void inAPlaceOfRestNoSwitchLowersTheEnergyAndElsewhereOneDoes() {
    for (int number = 0; number < 20; number++) {
      Landscape landscape = random(6, number);
      Partitions two = new Partitions(landscape, 2);
      for (Standing one : two.lowest(32)) {
        assertEquals(!aSwitchLowers(landscape, one), two.isMinimum(one.partition()));
      }
      assertTrue(two.isMinimum(two.best().partition()));
    }
  }

  private static boolean aSwitchLowers(Landscape landscape, Standing from) {
    for (int state = 0; state < landscape.states(); state++) {
      int[] sides = from.partition().blocs();
      sides[state] = 1 - sides[state];
      for (int k = sides.length - 1; sides[0] == 1 && k >= 0; k--) {
        sides[k] = 1 - sides[k];
      }
      if (landscape.energy(new Partition(sides)) < from.energy() - 1e-12) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theEnergyIsTheSumOfSizesTimesFrustrations() {
    Landscape landscape = random(8, 3);
    for (Standing one : new Partitions(landscape, 3).lowest(50)) {
      double sum = 0;
      for (int k = 0; k < 8; k++) {
        sum += landscape.size(k) * landscape.frustration(one.partition(), k);
      }
      assertEquals(one.energy(), sum, 1e-12);
    }
  }

  @Test
  void friendsFormOneBlocAndTwoEnemiesTwo() {
    double[][] friends = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
    Standing one = new Partitions(new Landscape(new double[] {1, 1, 1}, friends), 3).best();
    assertEquals(new Partition(0, 0, 0), one.partition());
    assertEquals(0, one.energy());
    double[][] enemies = {{0, -1}, {-1, 0}};
    Standing two = new Partitions(new Landscape(new double[] {2, 3}, enemies), 3).best();
    assertEquals(new Partition(0, 1), two.partition());
    assertEquals(-12, two.energy(), "both ways: twice two times three times minus one");
  }

  @Test
  void threeWhoAreAllAtOddsAreThreeBlocsIfThreeMayBe() {
    double[][] odds = {{0, -1, -1}, {-1, 0, -1}, {-1, -1, 0}};
    Landscape landscape = new Landscape(new double[] {3, 2, 1}, odds);
    assertEquals(new Partition(0, 1, 2), new Partitions(landscape, 3).best().partition());
    assertEquals(new Partition(0, 1, 1), new Partitions(landscape, 2).best().partition());
  }

  @Test
  void ofPartitionsThatAreAsLowTheFirstIsTaken() {
    Landscape indifferent = new Landscape(new double[] {1, 1, 1}, new double[3][3]);
    Partitions two = new Partitions(indifferent, 2);
    assertEquals(new Partition(0, 0, 0), two.best().partition());
    assertEquals(new Partition(0, 0, 1), two.lowest(2).get(1).partition());
    assertEquals(4, two.minima(2).count());
    assertEquals(2, two.minima(2).lowest().size());
  }

  @Test
  void aMillionPartitionsAreTriedAndNotMore() {
    assertEquals(524_288, Partitions.count(20, 2).intValueExact());
    assertEquals(21_147, Partitions.count(9, 9).intValueExact(), "Bell's number of 9");
    Landscape twentyOne = new Landscape(new double[21], new double[21][21]);
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> new Partitions(twentyOne, 2));
    assertEquals("1048576 partitions; at most 1000000 are tried", thrown.getMessage());
  }

  @Test
  void whatIsNoLandscapeIsRefused() {
    double[] sizes = {1, 1};
    double[][] lopsided = {{0, 1}, {2, 0}};
    double[][] endless = {{0, Double.NaN}, {Double.NaN, 0}};
    for (double[][] wrong : List.of(lopsided, endless)) {
      assertThrows(IllegalArgumentException.class, () -> new Landscape(sizes, wrong));
    }
    double[] negative = {1, -1};
    assertThrows(IllegalArgumentException.class, () -> new Landscape(negative, new double[2][2]));
    assertThrows(IllegalArgumentException.class, () -> new Partition(0, 2));
    assertThrows(IllegalArgumentException.class, () -> new Partition(1, 0));
  }
}
