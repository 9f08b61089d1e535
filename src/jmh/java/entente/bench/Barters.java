package entente.bench;

import entente.action.Initiative;
import java.util.List;

/** Deals as flat arrays, one place each: who gives whom how much of what. */
final class Barters {
  static final int LEGS = 3;
  final int[] from;
  final int[] to;
  final int[] item;
  final double[] amount;
  final boolean[] covert;

  /** The legs of each initiative: what the actor takes, gives and gives besides. */
  Barters(List<Initiative> initiatives) {
    int legs = LEGS * initiatives.size();
    from = new int[legs];
    to = new int[legs];
    item = new int[legs];
    amount = new double[legs];
    covert = new boolean[legs];
    for (int k = 0; k < initiatives.size(); k++) {
      Initiative it = initiatives.get(k);
      leg(LEGS * k, it, it.target(), it.take(), it.taken());
      leg(LEGS * k + 1, it, it.actor(), it.give(), it.given());
      leg(LEGS * k + 2, it, it.actor(), it.alsoGive(), it.alsoGiven());
    }
  }

  private void leg(int place, Initiative it, int supplier, int what, double much) {
    from[place] = supplier;
    to[place] = supplier == it.actor() ? it.target() : it.actor();
    item[place] = what;
    amount[place] = much;
    covert[place] = it.covert();
  }
}
