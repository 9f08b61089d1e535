package entente.action;

import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.INFLUENCE_INTEREST;
import static entente.world.Quantity.SURVIVAL_INTEREST;

import entente.world.Axis;
import entente.world.World;

/** Whom a state could restrain for another's sake, and whether there is anything to restrain. */
final class Clients {
  private Clients() {}

  /** Whether k is a client of i that j has reason to fear. */
  static boolean restrainable(World w, int i, int j, int k, double foe, double leverage) {
    return k != i
        && k != j
        && w.get(SURVIVAL_INTEREST, i, k) + w.get(INFLUENCE_INTEREST, i, k) > 0
        && w.get(DEPENDENCY, k, i) >= leverage
        && w.get(HOSTILITY, j, k) >= foe;
  }

  /** Whether anybody teaches a state any technology. */
  static boolean taught(World w, int k) {
    int goods = w.count(Axis.GOOD);
    for (int i = 0; i < w.states(); i++) {
      for (int x = goods; i != k && x < w.count(Axis.ITEM); x++) {
        if (Contracts.runs(w, i, k, x)) {
          return true;
        }
      }
    }
    return false;
  }
}
