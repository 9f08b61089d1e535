package entente.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One piece of land: what its outer ring encloses, less what the others do. Its longitudes go on
 * beyond 180 degrees rather than jump there, so that neighbours in a ring are neighbours on earth.
 */
public final class Piece {
  private static final double POLE = 89.9;
  private final List<double[]> rings;

  /**
   * A piece of closed rings. A ring that only goes round a pole, as sources cut one out there, is
   * left out.
   *
   * @param rings longitude and latitude in turn [degrees], the outer ring first
   */
  Piece(List<double[]> rings) {
    List<double[]> whole = new ArrayList<>();
    rings.stream().filter(Piece::hasArea).forEach(ring -> whole.add(unwrapped(ring)));
    this.rings = Collections.unmodifiableList(whole);
  }

  /** Longitude and latitude in turn [degrees], the outer ring first. Not to be written to. */
  public List<double[]> rings() {
    return rings;
  }

  private static boolean hasArea(double[] ring) {
    for (int k = 1; k < ring.length; k += 2) {
      if (Math.abs(ring[k]) <= POLE) {
        return true;
      }
    }
    return false;
  }

  /** Takes jumps at 180 degrees out of a ring; one that goes round the earth closes at the pole. */
  static double[] unwrapped(double[] ring) {
    double[] whole = ring.clone();
    for (int k = 2; k < whole.length; k += 2) {
      boolean atPole = Math.abs(whole[k + 1]) > POLE && Math.abs(whole[k - 1]) > POLE;
      if (!atPole) {
        whole[k] += 360 * Math.rint((whole[k - 2] - whole[k]) / 360);
      }
    }
    int last = whole.length - 2;
    if (Math.abs(whole[last] - whole[0]) < 180) {
      return whole;
    }
    double[] closed = Arrays.copyOf(whole, whole.length + 6);
    double pole = Math.signum(whole[1]) * 90;
    closed[last + 2] = whole[last];
    closed[last + 3] = pole;
    closed[last + 4] = whole[0];
    closed[last + 5] = pole;
    closed[last + 6] = whole[0];
    closed[last + 7] = whole[1];
    return closed;
  }

  /** Whether a place lies in it; longitude and latitude in degrees. */
  public boolean contains(double longitude, double latitude) {
    return holds(longitude, latitude)
        || holds(longitude - 360, latitude)
        || holds(longitude + 360, latitude);
  }

  /** By the even-odd rule over all rings: how often a line to the east meets them. */
  private boolean holds(double x, double y) {
    boolean in = false;
    for (double[] ring : rings) {
      for (int k = 0, j = ring.length - 2; k < ring.length; j = k, k += 2) {
        if (ring[k + 1] > y != ring[j + 1] > y) {
          double at =
              ring[j] + (y - ring[j + 1]) / (ring[k + 1] - ring[j + 1]) * (ring[k] - ring[j]);
          in ^= x < at;
        }
      }
    }
    return in;
  }
}
