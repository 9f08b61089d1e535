package entente.map;

import java.awt.geom.Path2D;
import java.util.function.DoublePredicate;

/**
 * The way that an edge takes in a picture, from the rim of one node to that of the other.
 *
 * @param edge what it is
 * @param points x and y in turn [pixels]
 * @param width of the line [pixels]
 */
record Route(Edge edge, double[] points, double width) {
  private static final int STEPS = 24;

  /**
   * Bends the way to the left of its direction.
   *
   * @param bend how far, as a share of its length
   * @param gap how far from the rims it ends [pixels]
   */
  static Route of(Edge edge, Station from, Station to, double bend, double gap, double width) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double handleX = from.x() + dx / 2 + bend * dy;
    double handleY = from.y() + dy / 2 - bend * dx;
    Bow bow = new Bow(from, handleX, handleY, to);
    double begin = bow.leaves(from.r() + gap);
    double end = bow.enters(to.r() + gap);
    if (begin >= end) {
      return new Route(edge, new double[0], width);
    }
    double[] points = new double[2 * (STEPS + 1)];
    for (int k = 0; k <= STEPS; k++) {
      double t = begin + (end - begin) * k / STEPS;
      points[2 * k] = bow.x(t);
      points[2 * k + 1] = bow.y(t);
    }
    return new Route(edge, points, width);
  }

  /** The whole curve between the middles of two nodes, from 0 to 1. */
  private record Bow(Station from, double handleX, double handleY, Station to) {
    private static final int HALVINGS = 20;

    double x(double t) {
      return quadratic(from.x(), handleX, to.x(), t);
    }

    double y(double t) {
      return quadratic(from.y(), handleY, to.y(), t);
    }

    /** Where it is so far from its beginning. */
    double leaves(double far) {
      return search(0, 1, t -> Math.hypot(x(t) - from.x(), y(t) - from.y()) < far);
    }

    /** Where it is still so far from its end. */
    double enters(double far) {
      return search(1, 0, t -> Math.hypot(x(t) - to.x(), y(t) - to.y()) < far);
    }

    private static double search(double near, double beyond, DoublePredicate inside) {
      double in = near;
      double out = beyond;
      for (int k = 0; k < HALVINGS; k++) {
        double middle = (in + out) / 2;
        if (inside.test(middle)) {
          in = middle;
        } else {
          out = middle;
        }
      }
      return out;
    }
  }

  private static double quadratic(double a, double b, double c, double t) {
    return (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
  }

  /** Whether the nodes are so near that nothing is left of it. */
  boolean isEmpty() {
    return points.length < 4;
  }

  Path2D path() {
    return Shapes.line(points);
  }

  /** How far a point is from it [pixels]. */
  double distance(double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int k = 2; k < points.length; k += 2) {
      least =
          Math.min(
              least,
              java.awt.geom.Line2D.ptSegDist(
                  points[k - 2], points[k - 1], points[k], points[k + 1], x, y));
    }
    return least;
  }

  /** A point of it, by its share of the way. */
  double[] at(double share) {
    int k = 2 * (int) Math.round(share * (points.length / 2 - 1));
    return new double[] {points[k], points[k + 1]};
  }

  /** The direction of its end, of length 1. */
  double[] end() {
    int last = points.length - 2;
    int before = Math.max(0, last - 2);
    double dx = points[last] - points[before];
    double dy = points[last + 1] - points[before + 1];
    double far = Math.max(1e-9, Math.hypot(dx, dy));
    return new double[] {dx / far, dy / far};
  }
}
