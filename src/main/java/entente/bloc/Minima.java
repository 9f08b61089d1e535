package entente.bloc;

import java.util.List;

/**
 * The partitions in which states come to rest, for no single state's switch lowers the energy.
 *
 * @param lowest those of the lowest energy, the lowest first
 * @param count how many there are in all
 */
public record Minima(List<Standing> lowest, int count) {

  /** Keeps a copy of the list. */
  public Minima {
    lowest = List.copyOf(lowest);
  }
}
