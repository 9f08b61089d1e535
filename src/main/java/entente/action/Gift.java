package entente.action;

import static entente.world.Quantity.INFLUENCE_INTEREST;
import static entente.world.Quantity.SURVIVAL_INTEREST;

import entente.world.World;

/** A deal in which one side gives for nothing, to whom it has an interest in. */
abstract class Gift extends Deal {

  Gift(String name, Terms terms) {
    super(name, terms);
  }

  /** Whether state i has anything at stake in state j. */
  boolean cares(World w, int i, int j) {
    return terms.contacts().touch(w, i, j)
        && terms.contacts().businessObstacle(w, i, j) == null
        && (w.get(SURVIVAL_INTEREST, i, j) + w.get(INFLUENCE_INTEREST, i, j) > 0
            || (Wars.fights(w, j) && !Wars.opposed(w, i, j)));
  }
}
