package entente.action;

import static entente.world.Quantity.COOPERATION;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.THREAT;

import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Exercises and consultations of two states against the state that threatens both most. The
 * threat's other foes trust the two more for it. While cooperation is fresh in memory, more of it
 * adds nothing.
 */
public final class Consolidate extends Proposal {
  private final double step;
  private final double fresh;
  private final double least;

  /** The action under a scenario's terms. */
  public Consolidate(Terms terms) {
    super("consolidate", terms);
    Settings s = terms.settings();
    step = s.number("consolidate.step", "1", 0, 1, "visible cooperation that an exercise adds");
    fresh = s.number("consolidate.fresh", "1", 0, 1, "cooperation above which it adds nothing");
    least = s.number("consolidate.threat", "1", 0, 1, "least threat that makes two act on it");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      if (terms.contacts().touch(w, actor, j)) {
        Initiative it = Initiative.of(this, actor, j, commonFoe(w, actor, j));
        if (obstacle(w, it) == null) {
          to.accept(it);
        }
      }
    }
  }

  private int commonFoe(World w, int i, int j) {
    int foe = -1;
    double most = 0;
    for (int k = 0; k < w.states(); k++) {
      if (k != i && k != j) {
        double shared = Math.min(w.get(THREAT, i, k), w.get(THREAT, j, k)) * w.get(POWER, k);
        if (shared > most && Math.min(w.get(THREAT, i, k), w.get(THREAT, j, k)) >= least) {
          foe = k;
          most = shared;
        }
      }
    }
    return foe;
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    if (it.subject() < 0) {
      return "no threat is common to the two";
    }
    if (w.get(COOPERATION, it.actor(), it.target()) >= fresh) {
      return "their cooperation is fresh in memory";
    }
    return terms.contacts().businessObstacle(w, it.actor(), it.target());
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch == AGREED) {
      l.add(COOPERATION, it.actor(), it.target(), step);
      Sanction.followThrough(l, terms, it.actor(), it.subject());
      Sanction.followThrough(l, terms, it.target(), it.subject());
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    String foe = it.subject() < 0 ? "a common threat" : words.state(it.subject());
    return branch == AGREED
        ? words.state(it.actor())
            + " and "
            + words.state(it.target())
            + " exercise and consult with an eye to "
            + foe
            + "."
        : words.state(it.target()) + " declines an exercise with " + words.state(it.actor()) + ".";
  }
}
