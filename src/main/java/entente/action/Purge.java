package entente.action;

import static entente.world.Quantity.AFFINITY;
import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.STABILITY_INTERCEPT;

import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A patron's partisans purged: the patron's hold by kinship shrinks and the regime closes its
 * ranks; the patron resents it.
 */
public final class Purge extends Deed {
  private final double step;
  private final double cohesion;
  private final double resentment;
  private final double hold;

  /** The action under a scenario's terms. */
  public Purge(Terms terms) {
    super("purge", terms);
    Settings s = terms.settings();
    step = s.number("purge.step", "1", 0, 1, "kinship that a purge destroys");
    cohesion = s.number("purge.cohesion", "logit", 0, 2, "how a purge closes the ranks");
    resentment = s.number("purge.resentment", "trust", 0, 2, "trust lost of the patron");
    hold = s.number("purge.hold", "1", 0, 1, "least dependency on a patron worth a purge");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    Targets.each(this, w, actor, to);
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    if (w.get(DEPENDENCY, it.actor(), it.target()) < hold) {
      return "there is no patron to fear";
    }
    return w.get(AFFINITY, it.actor(), it.target()) < step ? "no partisans are left" : null;
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch == DONE) {
      l.add(AFFINITY, it.actor(), it.target(), -step);
      l.add(STABILITY_INTERCEPT, it.actor(), cohesion);
      terms.attitudes().trust(l, it.target(), it.actor(), -resentment);
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    return words.state(it.actor()) + " purges the friends of " + words.state(it.target()) + ".";
  }
}
