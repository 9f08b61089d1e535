package entente.game;

import entente.world.Axis;
import entente.world.Layout;

/** How often each action was feasible, proposed and accepted, by state. */
public final class Census {
  private final int actions;
  private final int[] feasible;
  private final int[] proposed;
  private final int[] accepted;

  Census(Layout layout) {
    actions = layout.count(Axis.ACTION);
    feasible = new int[layout.states() * actions];
    proposed = new int[layout.states() * actions];
    accepted = new int[layout.states() * actions];
  }

  void feasible(int state, int action) {
    feasible[state * actions + action]++;
  }

  void proposed(int state, int action) {
    proposed[state * actions + action]++;
  }

  void accepted(int state, int action) {
    accepted[state * actions + action]++;
  }

  /** In how many decisions a state had at least one initiative of the kind. */
  public int feasibleCount(int state, int action) {
    return feasible[state * actions + action];
  }

  /** How many initiatives of the kind a state took. */
  public int proposedCount(int state, int action) {
    return proposed[state * actions + action];
  }

  /** How many of those came about. */
  public int acceptedCount(int state, int action) {
    return accepted[state * actions + action];
  }
}
