package entente.action;

import static entente.world.Quantity.COLLAPSED;
import static entente.world.Quantity.CONTACT;
import static entente.world.Quantity.EMBARGO;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;

import entente.world.Settings;
import entente.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with whom. States consider acts only towards those near, trading, allied or
 * hostile.
 *
 * @param foe hostility that makes a foe, with whom there is no business [1]
 * @param wary trust below which there is no business [trust]
 * @param sanctions sanctions above which there is no business [1]
 */
public record Contacts(double foe, double wary, double sanctions) {

  /** Reads the parameters. */
  public static Contacts from(Settings s) {
    return new Contacts(
        s.number("contact.foe", "1", 0, 1, "hostility that makes a foe"),
        s.number("contact.wary", "trust", -1, 1, "trust below which there is no business"),
        s.number("contact.sanctions", "1", 0, 1, "sanctions above which there is no business"));
  }

  /** Whether two states have to do with each other at all. */
  public boolean touch(World w, int i, int j) {
    return i != j && w.is(CONTACT, i, j);
  }

  /** Whether either state is a foe of the other. */
  public boolean hostile(World w, int i, int j) {
    return Math.max(w.get(HOSTILITY, i, j), w.get(HOSTILITY, j, i)) >= foe;
  }

  /** Whether a state is bound by mutual defence to a foe of another. */
  public boolean boundToFoe(World w, int state, int other) {
    for (int k = 0; k < w.states(); k++) {
      boolean bound = k != state && w.get(TREATY, state, k) >= Treaty.MUTUAL;
      if (bound && k != other && hostile(w, other, k)) {
        return true;
      }
    }
    return false;
  }

  /** Why two states do no business, or null. */
  public @Nullable String businessObstacle(World w, int i, int j) {
    if (w.is(COLLAPSED, i) || w.is(COLLAPSED, j)) {
      return "a regime has collapsed";
    }
    if (w.is(EMBARGO, i, j) || w.is(EMBARGO, j, i)) {
      return "an embargo bars new deals";
    }
    if (Wars.enemies(w, i, j)) {
      return "the two are at war";
    }
    if (hostile(w, i, j)) {
      return "the two are foes";
    }
    if (Math.max(w.get(SANCTION, i, j), w.get(SANCTION, j, i)) > sanctions) {
      return "sanctions bar business";
    }
    boolean trusting = Math.min(w.get(TRUST, i, j), w.get(TRUST, j, i)) > wary;
    return trusting ? null : "the two distrust each other too much";
  }
}
