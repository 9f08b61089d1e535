package entente.map;

import java.awt.geom.Path2D;

/** The simple paths. */
final class Shapes {
  /** Where the handles of four cubic curves lie that come near to a circle. */
  private static final double HANDLE = 0.5522847498;

  private Shapes() {}

  static Path2D circle(double x, double y, double r) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    double h = HANDLE * r;
    path.moveTo(x + r, y);
    path.curveTo(x + r, y + h, x + h, y + r, x, y + r);
    path.curveTo(x - h, y + r, x - r, y + h, x - r, y);
    path.curveTo(x - r, y - h, x - h, y - r, x, y - r);
    path.curveTo(x + h, y - r, x + r, y - h, x + r, y);
    path.closePath();
    return path;
  }

  static Path2D box(double x, double y, double width, double height) {
    return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
  }

  static Path2D line(double... points) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.moveTo(points[0], points[1]);
    for (int k = 2; k < points.length; k += 2) {
      path.lineTo(points[k], points[k + 1]);
    }
    return path;
  }

  static Path2D polygon(double... points) {
    Path2D path = line(points);
    path.closePath();
    return path;
  }
}
