package entente.process;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;

import entente.world.World;
import java.util.Arrays;

/**
 * What share of the deliveries of a good that it owes each state can make, all at once: what others
 * fall short of is missing where it was to be passed on. The greatest such shares, found as a
 * clearing vector of payments is (Eisenberg and Noe 2001): whoever falls short is found round by
 * round, and how far by solving for all of them together.
 */
final class Clearing {
  private static final double SAME = 1e-12;

  private final double[][] owed;
  private final double[] out;
  private final double[] spare;
  private final boolean[] falls;
  private double[] gaps;

  private Clearing(World w, int good) {
    int n = w.states();
    owed = new double[n][n];
    out = new double[n];
    spare = new double[n];
    falls = new boolean[n];
    gaps = new double[n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        owed[i][k] = w.get(FLOW, i, k, good) + w.get(CONTRACT, i, k, good);
        out[i] += owed[i][k];
      }
      spare[i] = w.get(NET, i, good) + out[i] + w.get(STORABLE, good) * w.get(STOCK, i, good);
    }
  }

  /** The share of what it owes of a good that each state delivers [0,1]. */
  static double[] shares(World w, int good) {
    return new Clearing(w, good).shares();
  }

  private double[] shares() {
    while (moreFall()) {
      gaps = solved();
    }
    double[] shares = new double[out.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = falls[i] ? Math.max(0, Math.min(1, has(i) / out[i])) : 1;
    }
    return shares;
  }

  private double has(int i) {
    double missing = 0;
    for (int k = 0; k < gaps.length; k++) {
      missing += gaps[k] * owed[k][i];
    }
    return spare[i] - missing;
  }

  private boolean moreFall() {
    boolean more = false;
    for (int i = 0; i < falls.length; i++) {
      if (!falls[i] && has(i) < out[i] * (1 - SAME)) {
        falls[i] = true;
        more = true;
      }
    }
    return more;
  }

  /**
   * The gaps of those who fall short: {@code out_i gap_i − Σ_k owed_ki gap_k = out_i − spare_i}.
   */
  private double[] solved() {
    int n = falls.length;
    double[][] rows = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      rows[i][i] = 1;
      if (falls[i]) {
        for (int k = 0; k < n; k++) {
          rows[i][k] = (i == k ? out[i] : 0) - (falls[k] ? owed[k][i] : 0);
        }
        rows[i][n] = out[i] - spare[i];
      }
    }
    eliminate(rows);
    return Arrays.stream(rows).mapToDouble(row -> Math.max(0, Math.min(1, row[n]))).toArray();
  }

  /** Gauss and Jordan; no pivot is sought, for nobody is owed more of what k sends than k sends. */
  private static void eliminate(double[][] rows) {
    for (int k = 0; k < rows.length; k++) {
      double pivot = Math.max(rows[k][k], SAME);
      for (int c = 0; c < rows[k].length; c++) {
        rows[k][c] /= pivot;
      }
      for (int i = 0; i < rows.length; i++) {
        double factor = i == k ? 0 : rows[i][k];
        for (int c = 0; factor != 0 && c < rows[i].length; c++) {
          rows[i][c] -= factor * rows[k][c];
        }
      }
    }
  }
}
