package entente.action;

import static entente.world.Quantity.ARMS;
import static entente.world.Quantity.COLLAPSED;
import static entente.world.Quantity.COVERT;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.LEVEL;
import static entente.world.Quantity.NORM_WEIGHT;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.VETO;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sanctions on a foe. They are moved in common, and whoever has a veto may shield the target: then
 * only the unilateral part comes about, the target thanks the shield, and the keepers of the norm
 * resent it. What the council lets pass binds all (Charter of the United Nations, articles 25 and
 * 41): arms under contract from the target or to it are delivered no more, unless they are hidden.
 * Against one who has a veto itself, sanctions bypass the council and nobody is asked; where nobody
 * has a veto there is no council.
 */
public final class Sanction implements Action {
  private static final List<String> BRANCHES = List.of("omitted", "passed", "shielded");
  private static final int OMITTED = 0;
  private static final int PASSED = 1;
  private static final int SHIELDED = 2;

  private final Terms terms;
  private final double cost;
  private final double step;
  private final double unilateral;
  private final double hindrance;
  private final double resentment;

  /** The action under a scenario's terms. */
  public Sanction(Terms terms) {
    this.terms = terms;
    Settings s = terms.settings();
    cost = terms.cost("sanction");
    step = s.number("sanction.step", "1", 0, 1, "intercourse that a round of sanctions cuts");
    unilateral = s.number("sanction.unilateral", "1", 0, 1, "share that a veto cannot stop");
    hindrance = s.number("sanction.hindrance", "level", 0, 1, "technology the target is denied");
    resentment = s.number("sanction.resentment", "trust", 0, 1, "trust lost by who shields");
  }

  /** The foes of a state think better of who acts against it. */
  static void followThrough(Ledger l, Terms terms, int actor, int against) {
    World w = l.world();
    for (int k = 0; k < w.states(); k++) {
      if (k != actor && k != against && w.get(HOSTILITY, k, against) >= terms.contacts().foe()) {
        terms.attitudes().trust(l, k, actor, terms.attitudes().followThrough());
      }
    }
  }

  @Override
  public String name() {
    return "sanction";
  }

  @Override
  public Answering answering() {
    return Answering.SHIELD;
  }

  @Override
  public List<String> branches() {
    return BRANCHES;
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    Targets.each(this, w, actor, to);
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    if (w.is(COLLAPSED, it.target())) {
      return "the regime has collapsed";
    }
    if (w.get(HOSTILITY, it.actor(), it.target()) < terms.contacts().foe()) {
      return "there is no hostility to act on";
    }
    return w.get(SANCTION, it.actor(), it.target()) + step / 4 > 1
        ? "nothing is left to cut"
        : null;
  }

  @Override
  public double cost(World w, Initiative it) {
    return cost;
  }

  @Override
  public int responders(World w, Initiative it, int[] asked) {
    int count = 0;
    for (int k = 0; k < w.states(); k++) {
      if (shields(w, it, k)) {
        asked[count++] = k;
      }
    }
    return count;
  }

  private boolean shields(World w, Initiative it, int k) {
    return w.is(VETO, k)
        && k != it.actor()
        && k != it.target()
        && !w.is(VETO, it.target())
        && w.get(HOSTILITY, k, it.target()) < terms.contacts().foe();
  }

  private boolean shields(World w, Initiative it) {
    boolean any = false;
    for (int k = 0; !any && k < w.states(); k++) {
      any = shields(w, it, k);
    }
    return any;
  }

  @Override
  public void odds(World w, Initiative it, boolean yes, double[] odds) {
    boolean shielded = yes && shields(w, it);
    odds[OMITTED] = 0;
    odds[PASSED] = shielded ? 0 : 1;
    odds[SHIELDED] = shielded ? 1 : 0;
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch == OMITTED) {
      return;
    }
    double part = branch == SHIELDED ? unilateral : 1;
    l.add(SANCTION, it.actor(), it.target(), step * part);
    terms.attitudes().trust(l, it.target(), it.actor(), -terms.attitudes().sanctioned() * part);
    followThrough(l, terms, it.actor(), it.target());
    if (l.imagining()) {
      for (int t = 0; t < l.world().count(Axis.TECHNOLOGY); t++) {
        l.add(LEVEL, it.target(), t, -hindrance * part);
      }
    }
    if (branch == SHIELDED && responder >= 0) {
      shielded(l, it, responder);
    }
    if (branch == PASSED && council(l.world()) && !l.world().is(VETO, it.target())) {
      embargo(l, it.target());
    }
  }

  /** Whether there is a council: somebody has a veto in it. */
  private static boolean council(World w) {
    boolean any = false;
    for (int k = 0; !any && k < w.states(); k++) {
      any = w.is(VETO, k);
    }
    return any;
  }

  /** Ends the target's arms contracts, both ways, that are not hidden. */
  private static void embargo(Ledger l, int target) {
    World w = l.world();
    for (int g = 0; g < w.count(Axis.GOOD); g++) {
      for (int k = 0; w.is(ARMS, g) && k < w.states(); k++) {
        if (k != target) {
          end(l, target, k, g);
          end(l, k, target, g);
        }
      }
    }
  }

  private static void end(Ledger l, int supplier, int receiver, int good) {
    World w = l.world();
    if (Contracts.runs(w, supplier, receiver, good)
        && w.get(COVERT, supplier, receiver, good) < 0.5) {
      Contracts.end(l, supplier, receiver, good);
    }
  }

  private void shielded(Ledger l, Initiative it, int shield) {
    terms.attitudes().trust(l, it.target(), shield, terms.attitudes().shield());
    for (int k = 0; k < l.world().states(); k++) {
      boolean foe = l.world().get(HOSTILITY, k, it.target()) >= terms.contacts().foe();
      if (k != shield && k != it.target() && foe) {
        terms.attitudes().trust(l, k, shield, -resentment * l.world().get(NORM_WEIGHT, k));
      }
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    String text = words.state(it.actor()) + " moves sanctions on " + words.state(it.target());
    return branch == SHIELDED && responder >= 0
        ? text + "; " + words.state(responder) + " shields it with its veto."
        : text + ".";
  }
}
