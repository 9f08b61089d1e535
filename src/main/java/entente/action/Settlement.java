package entente.action;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.SETTLED;
import static entente.world.Quantity.TALKS;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;

import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * What two rivals gain and lose who make peace: sanctions and hostility go, a partnership comes;
 * and each one's companions who are the other's foes trust it less.
 *
 * @param relief share of the sanctions lifted [1]
 * @param forgiven share of the hostility forgiven [1]
 * @param warmth trust gained, both ways [trust]
 * @param betrayal trust lost of companions who are the other's foes [trust]
 */
record Settlement(
    double relief,
    double forgiven,
    double warmth,
    double betrayal,
    Attitudes attitudes,
    double foe) {

  static Settlement from(Terms terms) {
    Settings s = terms.settings();
    return new Settlement(
        s.number("settlement.relief", "1", 0, 1, "share of the sanctions lifted"),
        s.number("settlement.forgiven", "1", 0, 1, "share of the hostility forgiven"),
        s.number("settlement.warmth", "trust", 0, 2, "trust gained, both ways"),
        s.number("settlement.betrayal", "trust", 0, 2, "trust lost of companions left behind"),
        terms.attitudes(),
        terms.contacts().foe());
  }

  /** Two rivals come to terms, wholly or, in a plan, by a share. */
  void reach(Ledger l, int i, int j, double share) {
    World w = l.world();
    l.set(SANCTION, i, j, w.get(SANCTION, i, j) * (1 - relief * share));
    l.set(SANCTION, j, i, w.get(SANCTION, j, i) * (1 - relief * share));
    companions(l, i, j, share);
    companions(l, j, i, share);
    l.set(HOSTILITY, i, j, w.get(HOSTILITY, i, j) * (1 - forgiven * share));
    l.set(HOSTILITY, j, i, w.get(HOSTILITY, j, i) * (1 - forgiven * share));
    attitudes.both(l, i, j, warmth * share);
    l.set(TREATY, i, j, Math.max(w.get(TREATY, i, j), share));
    l.set(SETTLED, i, j, share);
    if (!l.imagining()) {
      l.set(TALKS, i, j, 0);
    }
  }

  private void companions(Ledger l, int i, int j, double share) {
    World w = l.world();
    for (int k = 0; k < w.states(); k++) {
      if (k != i && k != j && w.get(HOSTILITY, k, j) >= foe) {
        attitudes.trust(l, k, i, -betrayal * w.get(ALIGNMENT, k, i) * share);
      }
    }
  }

  /** The share of a settlement that the one who imagines it dares to count on. */
  static double faith(Ledger l, int i, int j) {
    int viewer = l.viewer();
    int other = viewer == i ? j : i;
    return viewer < 0 || viewer == other ? 1 : (1 + l.world().real(TRUST, viewer, other)) / 2;
  }
}
