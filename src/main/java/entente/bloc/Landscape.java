package entente.bloc;

/**
 * What pulls states together and apart, after Axelrod and Bennett, A Landscape Theory of
 * Aggregation (British Journal of Political Science 23, 1993). A state's frustration is how much it
 * is apart from those that it gets along with, less how much from the others: {@code F_i = Σ_j s_j
 * p_ij d_ij}, where d is 1 across blocs and 0 within. The energy of a partition is {@code Σ_i s_i
 * F_i}. States come to rest in a partition that no single state's switch lowers.
 */
public final class Landscape {
  private final double[] sizes;
  private final double[][] propensities;

  /**
   * A landscape.
   *
   * @param sizes how much each state counts with others; not negative
   * @param propensities how well each two get along, positive or negative, the same both ways; of a
   *     state with itself it is not looked at
   * @throws IllegalArgumentException if a number is not finite, a size is negative, or a propensity
   *     is not the same both ways
   */
  public Landscape(double[] sizes, double[][] propensities) {
    this.sizes = sizes.clone();
    this.propensities = new double[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      this.propensities[i] = propensities[i].clone();
      check(sizes[i] >= 0 && Double.isFinite(sizes[i]), "size " + i + " is " + sizes[i]);
      for (int j = 0; j < i; j++) {
        double p = propensities[i][j];
        check(Double.isFinite(p), "propensity " + i + ", " + j + " is " + p);
        check(p == propensities[j][i], "propensity " + i + ", " + j + " is not that of " + j);
      }
    }
  }

  private static void check(boolean fine, String wrong) {
    if (!fine) {
      throw new IllegalArgumentException(wrong);
    }
  }

  /** How many states there are. */
  public int states() {
    return sizes.length;
  }

  /** How much a state counts with others. */
  public double size(int state) {
    return sizes[state];
  }

  /** How well two states get along. */
  public double propensity(int one, int other) {
    return propensities[one][other];
  }

  /** What it adds to the energy to have two states apart: {@code 2 s_i s_j p_ij}. */
  double apart(int one, int other) {
    return 2 * (sizes[one] * sizes[other] * propensities[one][other]);
  }

  /** The energy of a partition; the lower, the better it suits. */
  public double energy(Partition partition) {
    double energy = 0;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < i; j++) {
        energy += partition.together(i, j) ? 0 : apart(i, j);
      }
    }
    return energy;
  }

  /** The frustration of a state; negative where those whom it is apart from are its adversaries. */
  public double frustration(Partition partition, int state) {
    double frustration = 0;
    for (int j = 0; j < sizes.length; j++) {
      boolean across = !partition.together(state, j);
      frustration += across ? sizes[j] * propensities[state][j] : 0;
    }
    return frustration;
  }

  /**
   * How well a state gets along with a bloc, itself aside: {@code Σ_j s_j p_ij} over its states.
   */
  public double pull(Partition partition, int state, int bloc) {
    double pull = 0;
    for (int j = 0; j < sizes.length; j++) {
      pull += j != state && partition.of(j) == bloc ? sizes[j] * propensities[state][j] : 0;
    }
    return pull;
  }
}
