package entente.world.derived;

import static entente.world.Quantity.HOSTILITY;

import entente.world.Grid;
import entente.world.World;

/**
 * To whom states are really hostile: short lists, so that sums over foes do not go over all states.
 * Each is made again when the real world has changed and it is asked for.
 */
public final class Foes {
  private final World world;
  private final Grid hostility;
  private final int[][] lists;
  private final int[] counts;
  private final int[] versions;

  /** The foes in one world. */
  public Foes(World world) {
    this.world = world;
    this.hostility = world.real(HOSTILITY);
    this.lists = new int[world.states()][];
    this.counts = new int[lists.length];
    this.versions = new int[lists.length];
  }

  /** The states that state i is hostile to, in ascending order; then {@link #count}. */
  public int[] of(int i) {
    int[] list = lists[i];
    if (list == null) {
      list = new int[lists.length];
      lists[i] = list;
      versions[i] = world.version() - 1;
    }
    if (versions[i] != world.version()) {
      versions[i] = world.version();
      counts[i] = fill(list, i);
    }
    return list;
  }

  /** How many of the list of state i count; to be asked after the list. */
  public int count(int i) {
    return counts[i];
  }

  private int fill(int[] list, int i) {
    int count = 0;
    for (int k = 0; k < list.length; k++) {
      list[count] = k;
      count += k != i && hostility.at(i, k) > 0 ? 1 : 0;
    }
    return count;
  }
}
