package entente.action;

import static entente.world.Quantity.TREATY;

import entente.world.Ledger;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A treaty one level closer: first partnership, then mutual defence. */
public final class Treaty extends Proposal {
  /** The level of mutual defence, the highest. */
  static final double MUTUAL = 2;

  /** The action under a scenario's terms. */
  public Treaty(Terms terms) {
    super("treaty", terms);
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      Initiative it = Initiative.of(this, actor, j, -1);
      if (terms.contacts().touch(w, actor, j) && obstacle(w, it) == null) {
        to.accept(it);
      }
    }
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    return w.get(TREATY, it.actor(), it.target()) >= MUTUAL
        ? "there is a treaty of mutual defence already"
        : terms.contacts().businessObstacle(w, it.actor(), it.target());
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch == AGREED) {
      l.add(TREATY, it.actor(), it.target(), 1);
      terms.attitudes().both(l, it.actor(), it.target(), terms.attitudes().treaty());
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    String both = words.state(it.actor()) + " and " + words.state(it.target());
    return branch == AGREED
        ? both + " sign a closer treaty."
        : words.state(it.target())
            + " declines a closer treaty with "
            + words.state(it.actor())
            + ".";
  }
}
