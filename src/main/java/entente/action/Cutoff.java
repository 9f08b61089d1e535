package entente.action;

import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.EMBARGO;
import static entente.world.Quantity.TREATY;

import entente.world.Ledger;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The last resort: all deliveries and treaties end, and an embargo bars new deals. */
public final class Cutoff extends Deed {

  /** The action under a scenario's terms. */
  public Cutoff(Terms terms) {
    super("cutoff", terms);
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    Targets.each(this, w, actor, to);
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    return w.get(DEPENDENCY, it.target(), it.actor()) > 0.01
            && !w.is(EMBARGO, it.actor(), it.target())
        ? null
        : "there is nothing to cut off";
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch != DONE) {
      return;
    }
    Contracts.stop(l, it.actor(), it.target());
    Contracts.stop(l, it.target(), it.actor());
    l.set(TREATY, it.actor(), it.target(), 0);
    l.set(EMBARGO, it.actor(), it.target(), 1);
    terms.attitudes().trust(l, it.target(), it.actor(), -terms.attitudes().cut());
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    return words.state(it.actor()) + " cuts " + words.state(it.target()) + " off.";
  }
}
