package entente.map;

import entente.atlas.Azimuthal;
import entente.atlas.Equirectangular;
import entente.atlas.Piece;
import entente.atlas.Projection;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of land on the plane of a projection; to be filled by the even-odd rule.
 *
 * @param rings x and y in turn, in units of the earth's radius
 */
record FlatPiece(List<double[]> rings) {
  /**
   * No step between two points of an outline is longer [degrees], so that it bends as it should.
   */
  private static final double STEP = 1;

  /** What is so near to a pole lies on the same land as the pole, which is on no side of a seam. */
  private static final double NEAR_POLE = 89.5;

  private static final int RIM = 180;

  /**
   * The piece as often as it is on the plane; not at all if it lies beyond the projection's reach.
   */
  static List<FlatPiece> of(Piece piece, Projection projection) {
    if (projection instanceof Equirectangular grid) {
      return copies(piece, grid);
    }
    return projection instanceof Azimuthal azimuthal ? within(piece, azimuthal) : List.of();
  }

  /** A piece that crosses the edge of the grid is there on both sides: it is laid down thrice. */
  private static List<FlatPiece> copies(Piece piece, Equirectangular grid) {
    List<FlatPiece> copies = new ArrayList<>();
    for (int turn = -1; turn <= 1; turn++) {
      List<double[]> rings = new ArrayList<>();
      double[] xy = new double[2];
      for (double[] ring : piece.rings()) {
        double[] flat = new double[ring.length];
        for (int k = 0; k < ring.length; k += 2) {
          grid.along(ring[k] + 360.0 * turn, ring[k + 1], xy);
          flat[k] = xy[0];
          flat[k + 1] = xy[1];
        }
        rings.add(flat);
      }
      copies.add(new FlatPiece(rings));
    }
    return copies;
  }

  private static List<FlatPiece> within(Piece piece, Azimuthal projection) {
    List<double[]> rings = new ArrayList<>();
    boolean any = false;
    for (double[] ring : piece.rings()) {
      Trail trail = new Trail(projection);
      for (int k = 0; k < ring.length; k += 2) {
        boolean seam = Math.abs(ring[k + 1]) == 90;
        if (!seam) {
          trail.to(ring[k], ring[k + 1]);
        }
      }
      any |= trail.seen;
      rings.add(trail.points.stream().mapToDouble(Double::doubleValue).toArray());
    }
    if (!any) {
      return List.of();
    }
    double opposite = projection.longitude() + (projection.longitude() > 0 ? -180 : 180);
    double latitude = Math.max(-NEAR_POLE, Math.min(NEAR_POLE, -projection.latitude()));
    if (piece.contains(opposite, latitude)) {
      rings.add(rim(projection.rim()));
    }
    return List.of(new FlatPiece(rings));
  }

  /** The edge of the projected earth, which bounds land that goes on around its far side. */
  static double[] rim(double radius) {
    double[] rim = new double[2 * RIM];
    for (int k = 0; k < RIM; k++) {
      double angle = 2 * Math.PI * k / RIM;
      rim[2 * k] = radius * StrictMath.cos(angle);
      rim[2 * k + 1] = radius * StrictMath.sin(angle);
    }
    return rim;
  }

  /** An outline in the making. */
  private static final class Trail {
    private final Projection projection;
    private final List<Double> points = new ArrayList<>();
    private final double[] xy = new double[2];
    private boolean seen;
    private double longitude;
    private double latitude;

    Trail(Projection projection) {
      this.projection = projection;
    }

    void to(double whither, double north) {
      double turns = Math.rint((whither - longitude) / 360);
      double east = points.isEmpty() ? whither : whither - 360 * turns;
      double far = Math.max(Math.abs(east - longitude), Math.abs(north - latitude));
      int steps = points.isEmpty() ? 1 : Math.max(1, (int) Math.ceil(far / STEP));
      for (int k = 1; k <= steps; k++) {
        double share = (double) k / steps;
        add(longitude + share * (east - longitude), latitude + share * (north - latitude));
      }
      longitude = east;
      latitude = north;
    }

    private void add(double east, double north) {
      seen |= projection.project(east, north, xy);
      points.add(xy[0]);
      points.add(xy[1]);
    }
  }
}
