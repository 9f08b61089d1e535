package entente.action;

import entente.world.World;
import java.util.function.Consumer;

/** Puts an action without goods to every state that it could be addressed to. */
final class Targets {
  private Targets() {}

  /** Addresses the action to each other state that it has no obstacle with. */
  static void each(Action action, World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      offer(w, Initiative.of(action, actor, j, -1), to);
    }
  }

  /** Addresses the action to a state, for each third state that it has no obstacle with. */
  static void withSubjects(Action action, World w, int actor, int to, Consumer<Initiative> found) {
    for (int k = 0; k < w.states(); k++) {
      if (k != actor && k != to) {
        offer(w, Initiative.of(action, actor, to, k), found);
      }
    }
  }

  private static void offer(World w, Initiative it, Consumer<Initiative> to) {
    if (it.target() != it.actor() && it.action().obstacle(w, it) == null) {
      to.accept(it);
    }
  }
}
