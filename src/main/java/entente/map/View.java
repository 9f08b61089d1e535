package entente.map;

import entente.atlas.Projection;
import entente.scenario.Place;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where the plane of a projection lies in the picture: {@code x' = x0 + scale x, y' = y0 - scale
 * y}.
 *
 * @param scale pixels for the earth's radius
 */
record View(double scale, double x0, double y0) {
  /** No picture shows less of the earth, in its radii: some three hundred kilometres. */
  private static final double LEAST = 0.05;

  /** Shows a frame as large as a box allows, with a margin around it. */
  static View of(Projection projection, List<Place> frame, Rectangle2D box, double margin) {
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    double[] xy = new double[2];
    for (Place place : frame) {
      projection.project(place.longitude(), place.latitude(), xy);
      west = Math.min(west, xy[0]);
      east = Math.max(east, xy[0]);
      south = Math.min(south, xy[1]);
      north = Math.max(north, xy[1]);
    }
    double wide = Math.max(1, box.getWidth() - 2 * margin);
    double high = Math.max(1, box.getHeight() - 2 * margin);
    double scale =
        Math.min(wide / Math.max(LEAST, east - west), high / Math.max(LEAST, north - south));
    return new View(
        scale,
        box.getCenterX() - scale * (west + east) / 2,
        box.getCenterY() + scale * (south + north) / 2);
  }

  double x(double x) {
    return x0 + scale * x;
  }

  double y(double y) {
    return y0 - scale * y;
  }
}
