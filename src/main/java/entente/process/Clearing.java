package entente.process;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;

import entente.world.World;
import java.util.Arrays;

/**
 * What share of the deliveries that it owes each state can make, all at once: what others fall
 * short of is missing where it was to be passed on. The greatest such shares are found from above,
 * as a clearing vector of payments is (Eisenberg and Noe 2001).
 */
final class Clearing {
  private static final int ROUNDS = 10_000;
  private static final double SAME = 1e-12;

  private Clearing() {}

  /** The share of what it owes of a good that each state delivers [0,1]. */
  static double[] shares(World w, int good) {
    double[] shares = new double[w.states()];
    Arrays.fill(shares, 1);
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = false;
      for (int i = 0; i < shares.length; i++) {
        double share = share(w, i, good, shares);
        moved |= share < shares[i] - SAME;
        shares[i] = Math.min(share, shares[i]);
      }
    }
    return shares;
  }

  private static double share(World w, int i, int good, double[] shares) {
    double out = 0;
    double missing = 0;
    for (int k = 0; k < shares.length; k++) {
      out += owed(w, i, k, good);
      missing += (1 - shares[k]) * owed(w, k, i, good);
    }
    if (out <= 0) {
      return 1;
    }
    double stock = w.get(STORABLE, good) * w.get(STOCK, i, good);
    double has = w.get(NET, i, good) + out + stock - missing;
    return has >= out * (1 - SAME) ? 1 : Math.max(0, has / out);
  }

  private static double owed(World w, int i, int k, int good) {
    return w.get(FLOW, i, k, good) + w.get(CONTRACT, i, k, good);
  }
}
