package entente.map;

import entente.atlas.Azimuthal;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The land in a picture.
 *
 * @param view where the plane lies in the picture
 * @param globe the edge of the projected earth, if there is one
 * @param graticule meridians and parallels
 * @param lands the outline of each state's land, then that of nobody in the game
 */
record Ground(View view, Optional<Path2D> globe, Path2D graticule, List<Path2D> lands) {
  /** Points of an outline that are nearer to the last than this are left out [pixels]. */
  private static final double FINE = 0.9;

  /** Pieces of land that are smaller both ways are left out [pixels]. */
  private static final double SPECK = 1.5;

  /** How far beyond the picture land is drawn, so that its cut edge is not seen [pixels]. */
  private static final double BEYOND = 12;

  static Ground of(Geography geography, Rectangle2D box, double margin) {
    View view = View.of(geography.projection(), geography.frame(), box, margin);
    List<Path2D> lands = new ArrayList<>();
    for (List<FlatPiece> land : geography.lands()) {
      Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (FlatPiece piece : land) {
        piece.rings().forEach(ring -> add(ring, view, box, path));
      }
      lands.add(path);
    }
    return new Ground(view, globe(geography, view), lines(geography, view, box), lands);
  }

  private static Path2D lines(Geography geography, View view, Rectangle2D box) {
    Path2D path = new Path2D.Double();
    for (double[] line : geography.graticule()) {
      boolean drawing = false;
      for (int k = 2; k < line.length; k += 2) {
        double x0 = view.x(line[k - 2]);
        double y0 = view.y(line[k - 1]);
        double x1 = view.x(line[k]);
        double y1 = view.y(line[k + 1]);
        boolean seen = box.intersectsLine(x0, y0, x1, y1);
        if (seen && !drawing) {
          path.moveTo(x0, y0);
        }
        if (seen) {
          path.lineTo(x1, y1);
        }
        drawing = seen;
      }
    }
    return path;
  }

  private static Optional<Path2D> globe(Geography geography, View view) {
    if (geography.projection() instanceof Azimuthal azimuthal) {
      double[] rim = FlatPiece.rim(azimuthal.rim());
      for (int k = 0; k < rim.length; k += 2) {
        rim[k] = view.x(rim[k]);
        rim[k + 1] = view.y(rim[k + 1]);
      }
      return Optional.of(Shapes.polygon(rim));
    }
    return Optional.empty();
  }

  private static void add(double[] ring, View view, Rectangle2D box, Path2D path) {
    double[] thin = thinned(ring, view);
    if (thin.length < 6) {
      return;
    }
    double[] left =
        Cut.to(
            box.getMinX() - BEYOND,
            box.getMinY() - BEYOND,
            box.getMaxX() + BEYOND,
            box.getMaxY() + BEYOND,
            thin);
    if (left.length >= 6) {
      path.moveTo(left[0], left[1]);
      for (int k = 2; k < left.length; k += 2) {
        path.lineTo(left[k], left[k + 1]);
      }
      path.closePath();
    }
  }

  /** The ring in pixels, without points that nobody would see; empty if it is but a speck. */
  private static double[] thinned(double[] ring, View view) {
    double[] thin = new double[ring.length];
    int length = 0;
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < ring.length; k += 2) {
      double x = view.x(ring[k]);
      double y = view.y(ring[k + 1]);
      if (length == 0 || Math.hypot(x - thin[length - 2], y - thin[length - 1]) >= FINE) {
        thin[length++] = x;
        thin[length++] = y;
        west = Math.min(west, x);
        east = Math.max(east, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
    boolean speck = Math.max(east - west, bottom - top) < SPECK;
    return speck ? new double[0] : java.util.Arrays.copyOf(thin, length);
  }
}
