package entente.mind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProspectTest {
  private final Prospect prospect = new Prospect(true, 0.6, 1.3);

  private double v(double x) {
    return prospect.value(x, 2);
  }

  @Test
  void whatWasComeToBeExpectedIsWorthNothing() {
    assertEquals(0, v(0));
  }

  @Test
  void lossesLoomLargerThanGains() {
    assertEquals(-2 * v(0.3), v(-0.3), 1e-12);
    assertEquals(0.6 * (1 - Math.exp(-0.3 / 0.6)), v(0.3), 1e-12);
  }

  @Test
  void thereIsAKinkAtWhatIsExpected() {
    double up = v(1e-6) / 1e-6;
    double down = v(-1e-6) / -1e-6;
    assertEquals(1, up, 1e-5);
    assertEquals(2, down, 1e-5);
  }

  @Test
  void gainsSateAndLossesNumb() {
    assertTrue(v(0.4) < 2 * v(0.2));
    assertTrue(v(-0.4) > 2 * v(-0.2));
  }

  @Test
  void aGambleAppealsToWhoHasLostAndRepelsWhoHasGained() {
    assertTrue((v(-0.5 + 0.2) + v(-0.5 - 0.2)) / 2 > v(-0.5));
    assertTrue((v(0.5 + 0.2) + v(0.5 - 0.2)) / 2 < v(0.5));
  }

  @Test
  void switchedOffGainsAndLossesWeighAlike() {
    Prospect off = new Prospect(false, 0.6, 1.3);
    assertEquals(1.3 * 0.4, off.value(0.4, 2), 1e-12);
    assertEquals(-1.3 * 0.4, off.value(-0.4, 2), 1e-12);
  }
}
