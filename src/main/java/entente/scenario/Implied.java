package entente.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the starting values of a scenario imply for cells that it does not give: a state's force in
 * a war is its power, and who fights in a war that is under way has its side.
 *
 * @param forces the places of forces, each with that of the power
 * @param sides who fights in which war
 */
record Implied(Map<Integer, Integer> forces, List<Side> sides) {

  /**
   * Who fights in a war.
   *
   * @param cell the place of its side
   * @param war which
   * @param active the place that says whether the war is under way
   * @param sign 1 for an attacker, -1 for a defender
   */
  record Side(int cell, int war, int active, double sign) {}

  /** Sets what follows in other starting values, of which some are given. */
  void complete(double[] cells, Set<Integer> given) {
    forces.forEach(
        (force, power) -> {
          if (!given.contains(force)) {
            cells[force] = cells[power];
          }
        });
    for (Side side : sides) {
      if (cells[side.active] > 0.5) {
        cells[side.cell] = side.sign;
      } else if (!given.contains(side.cell)) {
        cells[side.cell] = 0;
      }
    }
  }

  /** Whether somebody fights in a war, by the place that says whether it is under way. */
  boolean fought(int active) {
    return sides.stream().anyMatch(side -> side.active == active);
  }
}
