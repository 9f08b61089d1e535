package entente.atlas;

/**
 * Lays the earth flat. The plane's unit is the earth's radius; its origin is the centre of the
 * projection, x goes east there and y north.
 */
public sealed interface Projection permits Azimuthal, Equirectangular {

  /**
   * Where a place lies on the plane.
   *
   * @param longitude degrees east
   * @param latitude degrees north
   * @param xy gets the two coordinates; of a place beyond the projection's reach those of the rim
   *     in its direction
   * @return whether the place is within reach
   */
  boolean project(double longitude, double latitude, double[] xy);
}
