package entente.bloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * States in blocs. Blocs are numbered from 0 by their first states, so that a partition is written
 * in one way only.
 *
 * @param blocs the bloc of each state
 */
public record Partition(int... blocs) {

  /** Checks the numbers and keeps a copy. */
  public Partition {
    blocs = blocs.clone();
    int used = 0;
    for (int state = 0; state < blocs.length; state++) {
      if (blocs[state] < 0 || blocs[state] > used) {
        throw new IllegalArgumentException(
            "state " + state + " is in bloc " + blocs[state] + ", and so far there are " + used);
      }
      used = Math.max(used, blocs[state] + 1);
    }
  }

  /** The bloc of each state. */
  @Override
  public int[] blocs() {
    return blocs.clone();
  }

  /** How many states there are. */
  public int states() {
    return blocs.length;
  }

  /** The bloc of a state. */
  public int of(int state) {
    return blocs[state];
  }

  /** Whether two states are in one bloc. */
  public boolean together(int one, int other) {
    return blocs[one] == blocs[other];
  }

  /** How many blocs there are. */
  public int count() {
    return Arrays.stream(blocs).max().orElse(-1) + 1;
  }

  /** The states of a bloc, in their order. */
  public List<Integer> members(int bloc) {
    List<Integer> members = new ArrayList<>();
    for (int state = 0; state < blocs.length; state++) {
      if (blocs[state] == bloc) {
        members.add(state);
      }
    }
    return members;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Partition partition && Arrays.equals(blocs, partition.blocs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(blocs);
  }

  @Override
  public String toString() {
    return Arrays.toString(blocs);
  }
}
