package entente.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.atlas.Azimuthal.Ray;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Projections against numbers worked out by hand and against those that Snyder prints. */
class ProjectionTest {
  private static final double EXACT = 1e-12;
  private static final double PRINTED = 5e-8;
  private final double[] xy = new double[2];

  private void lies(double x, double y, Projection projection, double lon, double lat, double by) {
    assertTrue(projection.project(lon, lat, xy));
    assertEquals(x, xy[0], by);
    assertEquals(y, xy[1], by);
  }

  /** A quarter of the way round the equator: sin 90, 2 sin 45, 2 tan 45 and half of pi. */
  @Test
  void aQuarterOfTheEquatorIsWorkedOutByHand() {
    lies(1, 0, new Azimuthal(Ray.ORTHOGRAPHIC, 0, 0), 90, 0, EXACT);
    lies(Math.sqrt(2), 0, new Azimuthal(Ray.EQUAL_AREA, 0, 0), 90, 0, EXACT);
    lies(2, 0, new Azimuthal(Ray.STEREOGRAPHIC, 0, 0), 90, 0, EXACT);
    lies(Math.PI / 2, 0, new Azimuthal(Ray.EQUIDISTANT, 0, 0), 90, 0, EXACT);
  }

  @Test
  void fromThePoleNorthIsInTheMiddleAndTheCentresMeridianPointsDown() {
    Projection pole = new Azimuthal(Ray.EQUIDISTANT, 20, 90);
    lies(0, 0, pole, -70, 90, EXACT);
    lies(0, -Math.PI / 4, pole, 20, 45, EXACT);
    lies(Math.PI / 4, 0, pole, 110, 45, EXACT);
  }

  /** Numerical examples of Snyder (1987), appendix A, for chapters 20, 24 and 25. */
  @Test
  void theExamplesOfTheManualComeOut() {
    lies(-0.1503837, -0.1651911, new Azimuthal(Ray.ORTHOGRAPHIC, -100, 40), -110, 30, PRINTED);
    Projection area = new Azimuthal(Ray.EQUAL_AREA, -100, 40);
    lies(-4.2339303 / 3, 4.0257775 / 3, area, 100, -20, PRINTED);
    Projection distance = new Azimuthal(Ray.EQUIDISTANT, -100, 40);
    lies(-5.8311398 / 3, 5.5444634 / 3, distance, 100, -20, PRINTED);
  }

  @Test
  void aGridHasTrueLengthsAlongItsOwnParallel() {
    Projection grid = new Equirectangular(10, 60);
    lies(Math.toRadians(20) / 2, Math.toRadians(-30), grid, 30, 30, EXACT);
    lies(0, 0, grid, 10, 60, EXACT);
  }

  @Test
  void aGridGoesOnBeyondTheHundredAndEightiethDegree() {
    Projection pacific = new Equirectangular(170, 0);
    lies(Math.toRadians(20), 0, pacific, -170, 0, EXACT);
    lies(Math.toRadians(-20), 0, pacific, 150, 0, EXACT);
  }

  /** The law of an equal-area projection: a cap of height h has the area 2 pi h. */
  @Test
  void equalAreaKeepsTheAreaOfCaps() {
    for (double c : List.of(10.0, 47.0, 90.0, 140.0)) {
      double r = Ray.EQUAL_AREA.of(Math.toRadians(c));
      double cap = 2 * Math.PI * (1 - Math.cos(Math.toRadians(c)));
      assertEquals(cap, Math.PI * r * r, 1e-9);
    }
  }

  @ParameterizedTest
  @EnumSource(Ray.class)
  void whatIsOutOfReachLiesOnTheRimInItsDirection(Ray ray) {
    Azimuthal projection = new Azimuthal(ray, 0, 0);
    assertFalse(projection.project(ray.reach() + 5, 0, xy));
    assertEquals(projection.rim(), xy[0], EXACT);
    assertEquals(0, xy[1], EXACT);
    assertTrue(projection.project(ray.reach() - 1, 0, xy));
    assertTrue(xy[0] < projection.rim());
    assertFalse(projection.project(180, 0, xy));
    assertTrue(Double.isFinite(xy[0]) && Double.isFinite(xy[1]));
  }

  @Test
  void everyProjectionThatAScenarioMayChooseHasItsCentreAtTheOrigin() {
    for (String word : Laid.words()) {
      Projection projection = Laid.of(word).orElseThrow().about(105, 35);
      lies(0, 0, projection, 105, 35, EXACT);
      projection.project(106, 35, xy);
      assertTrue(xy[0] > 0, "east is to the right");
      projection.project(105, 36, xy);
      assertTrue(xy[1] > 0, "north is up");
    }
    assertEquals(5, Laid.words().size());
  }
}
