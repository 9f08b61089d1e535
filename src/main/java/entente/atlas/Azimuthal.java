package entente.atlas;

/**
 * Projections on a plane that touches the earth at the centre: directions from there are true, and
 * the distance on the plane is a function of that on the sphere alone. After J. P. Snyder, Map
 * Projections: A Working Manual (USGS Professional Paper 1395, 1987), chapters 20, 21, 24 and 25.
 *
 * @param ray how far from the centre a place comes to lie
 * @param longitude of the centre [degrees]
 * @param latitude of the centre [degrees]
 */
public record Azimuthal(Ray ray, double longitude, double latitude) implements Projection {

  /** The distance on the plane from that on the sphere, both from the centre. */
  public enum Ray {
    /** As from infinitely far away: {@code sin c}; half the earth is seen. */
    ORTHOGRAPHIC(90) {
      @Override
      double of(double c) {
        return StrictMath.sin(c);
      }
    },
    /** True to area (Lambert 1772): {@code 2 sin(c/2)}. */
    EQUAL_AREA(165) {
      @Override
      double of(double c) {
        return 2 * StrictMath.sin(c / 2);
      }
    },
    /** True to angles: {@code 2 tan(c/2)}. */
    STEREOGRAPHIC(130) {
      @Override
      double of(double c) {
        return 2 * StrictMath.tan(c / 2);
      }
    },
    /** True to distance from the centre: {@code c}. */
    EQUIDISTANT(165) {
      @Override
      double of(double c) {
        return c;
      }
    };

    private final double reach;

    Ray(double reach) {
      this.reach = reach;
    }

    abstract double of(double c);

    /** How far from the centre it shows the earth [degrees]. */
    public double reach() {
      return reach;
    }
  }

  @Override
  public boolean project(double east, double north, double[] xy) {
    double lambda = Math.toRadians(east - longitude);
    double phi = Math.toRadians(north);
    double phi1 = Math.toRadians(latitude);
    double x = StrictMath.cos(phi) * StrictMath.sin(lambda);
    double y =
        StrictMath.cos(phi1) * StrictMath.sin(phi)
            - StrictMath.sin(phi1) * StrictMath.cos(phi) * StrictMath.cos(lambda);
    double cosC =
        StrictMath.sin(phi1) * StrictMath.sin(phi)
            + StrictMath.cos(phi1) * StrictMath.cos(phi) * StrictMath.cos(lambda);
    double sinC = Math.sqrt(x * x + y * y);
    double c = StrictMath.atan2(sinC, cosC);
    double rim = Math.toRadians(ray.reach());
    double r = ray.of(Math.min(c, rim));
    xy[0] = sinC == 0 ? 0 : r * x / sinC;
    xy[1] = sinC == 0 ? (c > rim ? r : 0) : r * y / sinC;
    return c <= rim;
  }

  /** How far from the origin the projected earth ends. */
  public double rim() {
    return ray.of(Math.toRadians(ray.reach()));
  }
}
