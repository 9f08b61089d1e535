package entente.bloc;

import java.math.BigInteger;
import java.util.List;

/**
 * All partitions of a landscape's states into a number of blocs at most, each looked at once, in
 * the order of their numbers. What having states apart costs is added up as they are put into blocs
 * one after the other.
 *
 * @param landscape the landscape
 * @param most how many blocs at most
 */
public record Partitions(Landscape landscape, int most) {
  /** More partitions than so many are not tried: those of 20 states into two blocs are fewer. */
  public static final int MOST = 1_000_000;

  /** Checks that they are not too many. */
  public Partitions {
    if (landscape.states() < 1 || most < 1) {
      throw new IllegalArgumentException(landscape.states() + " states, " + most + " blocs");
    }
    if (!few(landscape.states(), most)) {
      BigInteger count = count(landscape.states(), most);
      throw new IllegalArgumentException(count + " partitions; at most " + MOST + " are tried");
    }
  }

  /** Whether there are few enough partitions to try them all. */
  public static boolean few(int states, int most) {
    return count(states, most).compareTo(BigInteger.valueOf(MOST)) <= 0;
  }

  /**
   * How many partitions there are: the sum of Stirling's numbers of the second kind.
   *
   * @param states of how many states
   * @param most into how many blocs at most
   */
  public static BigInteger count(int states, int most) {
    BigInteger[] into = new BigInteger[Math.min(states, most) + 1];
    java.util.Arrays.fill(into, BigInteger.ZERO);
    into[0] = BigInteger.ONE;
    for (int n = 0; n < states; n++) {
      for (int k = into.length - 1; k > 0; k--) {
        into[k] = into[k].multiply(BigInteger.valueOf(k)).add(into[k - 1]);
      }
      into[0] = BigInteger.ZERO;
    }
    return java.util.Arrays.stream(into).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The partition of the lowest energy; of several, the first. */
  public Standing best() {
    return lowest(1).get(0);
  }

  /** So many of the lowest energy, the lowest first; fewer if there are fewer. */
  public List<Standing> lowest(int count) {
    Lowest lowest = new Lowest(count);
    new Walk(
            (blocs, energy) -> {
              if (lowest.takes(energy)) {
                lowest.add(new Standing(new Partition(blocs), energy));
              }
            })
        .from(0, 0, 0);
    return lowest.kept();
  }

  /**
   * The partitions that no single state's switch lowers.
   *
   * @param kept how many are named, the lowest first
   */
  public Minima minima(int kept) {
    Lowest lowest = new Lowest(kept);
    int[] count = new int[1];
    new Walk(
            (blocs, energy) -> {
              Partition partition = new Partition(blocs);
              if (isMinimum(partition)) {
                count[0]++;
                lowest.add(new Standing(partition, energy));
              }
            })
        .from(0, 0, 0);
    return new Minima(lowest.kept(), count[0]);
  }

  /** Whether no single state's switch, to another bloc or one of its own, lowers the energy. */
  public boolean isMinimum(Partition partition) {
    int blocs = Math.min(most, partition.count() + 1);
    for (int state = 0; state < partition.states(); state++) {
      double own = landscape.pull(partition, state, partition.of(state));
      for (int bloc = 0; bloc < blocs; bloc++) {
        boolean drawn = landscape.pull(partition, state, bloc) > own;
        if (drawn && landscape.size(state) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private interface Visitor {
    void visit(int[] blocs, double energy);
  }

  /** Puts states into blocs one after the other. */
  private final class Walk {
    private final Visitor visitor;
    private final int[] blocs = new int[landscape.states()];

    private Walk(Visitor visitor) {
      this.visitor = visitor;
    }

    private void from(int state, int used, double energy) {
      if (state == blocs.length) {
        visitor.visit(blocs, energy);
        return;
      }
      for (int bloc = 0; bloc <= used && bloc < most; bloc++) {
        blocs[state] = bloc;
        from(state + 1, Math.max(used, bloc + 1), with(state, energy));
      }
    }

    private double with(int state, double energy) {
      double sum = energy;
      for (int j = 0; j < state; j++) {
        sum += blocs[j] == blocs[state] ? 0 : landscape.apart(state, j);
      }
      return sum;
    }
  }
}
