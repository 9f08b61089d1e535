package entente.map;

import java.util.Arrays;

/** Cuts a ring to a box (Sutherland and Hodgman, Communications of the ACM 17, 1974). */
final class Cut {
  private final double[] box;
  private double[] out = new double[0];
  private int length;

  private Cut(double... box) {
    this.box = box;
  }

  /** What of a ring lies in the box from (x0, y0) to (x1, y1); x and y in turn. */
  static double[] to(double x0, double y0, double x1, double y1, double[] ring) {
    double[] left = ring;
    for (int side = 0; side < 4 && left.length > 0; side++) {
      Cut cut = new Cut(x0, y0, x1, y1);
      cut.side(side, left);
      left = Arrays.copyOf(cut.out, cut.length);
    }
    return left;
  }

  private void side(int side, double[] ring) {
    int last = ring.length - 2;
    double x = ring[last];
    double y = ring[last + 1];
    for (int k = 0; k < ring.length; k += 2) {
      double in = depth(side, ring[k], ring[k + 1]);
      double before = depth(side, x, y);
      if (in >= 0 != before >= 0) {
        double share = before / (before - in);
        add(x + share * (ring[k] - x), y + share * (ring[k + 1] - y));
      }
      if (in >= 0) {
        add(ring[k], ring[k + 1]);
      }
      x = ring[k];
      y = ring[k + 1];
    }
  }

  /** How far within a side of the box a point lies. */
  private double depth(int side, double x, double y) {
    return switch (side) {
      case 0 -> x - box[0];
      case 1 -> y - box[1];
      case 2 -> box[2] - x;
      default -> box[3] - y;
    };
  }

  private void add(double x, double y) {
    if (length + 2 > out.length) {
      out = Arrays.copyOf(out, Math.max(64, 2 * out.length));
    }
    out[length++] = x;
    out[length++] = y;
  }
}
