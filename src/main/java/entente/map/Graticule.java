package entente.map;

import entente.atlas.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Meridians and parallels on the plane of a projection, every thirty and every fifteen degrees. */
final class Graticule {
  private static final int MERIDIANS = 30;
  private static final int PARALLELS = 15;
  private static final int POLAR = 75;
  private static final int STEP = 3;

  private final Projection projection;
  private final List<double[]> lines = new ArrayList<>();
  private final double[] xy = new double[2];
  private double[] line = new double[256];
  private int length;

  private Graticule(Projection projection) {
    this.projection = projection;
  }

  /** The lines, x and y in turn, as far as the projection reaches. */
  static List<double[]> of(Projection projection) {
    Graticule graticule = new Graticule(projection);
    for (int east = -180; east < 180; east += MERIDIANS) {
      for (int north = -POLAR; north <= POLAR; north += STEP) {
        graticule.to(east, north);
      }
      graticule.end();
    }
    for (int north = -POLAR; north <= POLAR; north += PARALLELS) {
      for (int east = -180; east <= 180; east += STEP) {
        graticule.to(east, north);
      }
      graticule.end();
    }
    return graticule.lines;
  }

  private void to(double east, double north) {
    if (!projection.project(east, north, xy)) {
      end();
      return;
    }
    boolean jumps =
        length > 0 && Math.hypot(xy[0] - line[length - 2], xy[1] - line[length - 1]) > 1;
    if (jumps) {
      end();
    }
    line[length++] = xy[0];
    line[length++] = xy[1];
  }

  private void end() {
    if (length >= 4) {
      lines.add(Arrays.copyOf(line, length));
    }
    length = 0;
  }
}
