package entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Whim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  private final Decimals decimals = new Decimals();

  /** The second and third are a digit longer in {@link Double#toString} before Java 19. */
  @ParameterizedTest
  @CsvSource({
    "2.0E-3, 0.002",
    "2.0E23, 2.0E23",
    "1102562207359527e2, 1.102562207359527E17",
    "0, 0.0",
    "-0.0, -0.0",
    "0.3, 0.3",
    "1e7, 1.0E7",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  void aNumberIsAsShortAsItCanBe(double number, String text) {
    assertEquals(text, decimals.text(number));
    assertEquals(text, decimals.text(number));
  }

  @Test
  void everyNumberIsReadBackToTheLastBit() {
    Whim whim = new Whim(1);
    for (int k = 0; k < 50_000; k++) {
      double number = (whim.share() - 0.5) * StrictMath.exp(20 * (whim.share() - 0.5));
      assertEquals(number, Double.parseDouble(decimals.text(number)));
      assertEquals(number, Double.parseDouble(decimals.text(number)));
    }
  }
}
