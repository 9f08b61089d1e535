package entente.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours can be told apart by everybody, and letters can be read. */
class RampTest {

  @Test
  void aScaleBeginsAndEndsWithItsOwnColours() {
    assertEquals(0x440154, Ramp.SEQUENTIAL.of(0));
    assertEquals(0x440154, Ramp.SEQUENTIAL.of(-3));
    assertEquals(0xfde725, Ramp.SEQUENTIAL.of(1));
    assertEquals(0xf7f7f7, Ramp.DIVERGING.of(0.5));
  }

  @Test
  void halfwayBetweenTwoColoursIsTheirMean() {
    assertEquals(0x102030, Ramp.mixed(0x002040, 0x202020, 0.5));
  }

  @ParameterizedTest
  @EnumSource(Vision.class)
  void moreIsLighterOnAOneSidedScaleForEveryVision(Vision vision) {
    double before = -1;
    for (int k = 0; k <= 20; k++) {
      double light = vision.lab(Ramp.SEQUENTIAL.of(k / 20.0))[0];
      assertTrue(light > before, "step " + k);
      before = light;
    }
  }

  @ParameterizedTest
  @EnumSource(Vision.class)
  void theTwoSidesOfAScaleAreToldApartByEveryVision(Vision vision) {
    for (double far : new double[] {0.3, 0.6, 1}) {
      double apart =
          vision.distance(Ramp.DIVERGING.of(0.5 - far / 2), Ramp.DIVERGING.of(0.5 + far / 2));
      assertTrue(apart > 15, "at " + far + " only " + apart);
    }
  }

  /** A difference of 10 in CIELAB is plain to see side by side. */
  @ParameterizedTest
  @EnumSource(Vision.class)
  void kindsAreToldApartByEveryVision(Vision vision) {
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < i; j++) {
        double apart = vision.distance(Ramp.kind(i), Ramp.kind(j));
        assertTrue(apart > 10, i + " and " + j + " only " + apart);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void lettersHaveContrastOnTheirGround(Theme theme) {
    assertTrue(Ramp.contrast(theme.ink(), theme.panel()) >= 7);
    assertTrue(Ramp.contrast(theme.ink(), theme.sea()) >= 7);
    assertTrue(Ramp.contrast(theme.muted(), theme.panel()) >= 4.5);
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertEquals(21, Ramp.contrast(0x000000, 0xffffff), 1e-9);
    assertEquals(1, Ramp.contrast(0x777777, 0x777777), 1e-9);
    assertEquals(4.48, Ramp.contrast(0x777777, 0xffffff), 0.01);
    assertEquals(0x000000, Ramp.letters(0xfde725));
    assertEquals(0xffffff, Ramp.letters(0x440154));
  }
}
