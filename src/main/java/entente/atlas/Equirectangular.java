package entente.atlas;

/**
 * Degrees as a grid, with true distances along the centre's parallel (Snyder 1987, chapter 12).
 *
 * @param longitude of the centre [degrees]
 * @param latitude of the centre [degrees]
 */
public record Equirectangular(double longitude, double latitude) implements Projection {

  @Override
  public boolean project(double east, double north, double[] xy) {
    double turns = Math.rint((east - longitude) / 360);
    along(east - 360 * turns, north, xy);
    return true;
  }

  /**
   * The same without choosing the nearest of all longitudes that mean the same place.
   *
   * @param xy gets the two coordinates
   */
  public void along(double east, double north, double[] xy) {
    xy[0] = Math.toRadians(east - longitude) * StrictMath.cos(Math.toRadians(latitude));
    xy[1] = Math.toRadians(north - latitude);
  }

  /** How far apart the same place comes to lie again. */
  public double round() {
    return 2 * Math.PI * StrictMath.cos(Math.toRadians(latitude));
  }
}
