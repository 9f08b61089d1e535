package entente.experiment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {

  @Test
  void effectsThatCancelAreStrongAllTheSame() {
    ElementaryEffects effects = ElementaryEffects.of(new double[] {0.5, -0.5, 0.5, -0.5}, 1);
    assertEquals(0, effects.mean().value());
    assertEquals(0.5, effects.strength().value());
    assertEquals(Math.sqrt(4 * 0.25 / 3), effects.spread().value(), 1e-15);
    assertTrue(effects.mean().low() < 0 && effects.mean().high() > 0);
    assertEquals(new Estimate(0.5, 0.5, 0.5, 0.5, 0.5, 4), effects.strength());
  }

  @Test
  void theIntervalOfAFactorWithoutEffectIsAPoint() {
    ElementaryEffects none = ElementaryEffects.of(new double[3], 1);
    assertEquals(new Estimate(0, 0, 0, 0, 0, 3), none.strength());
    assertEquals(new Estimate(0, 0, 0, 0, 0, 3), none.spread());
  }

  @Test
  void oneWalkTellsNoSpread() {
    assertThrows(IllegalArgumentException.class, () -> ElementaryEffects.of(new double[] {1}, 1));
  }
}
