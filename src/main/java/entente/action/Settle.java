package entente.action;

import static entente.world.Quantity.COLLAPSED;
import static entente.world.Quantity.TALKS;

import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Terms proposed to a foe with whom one has talked for a while. */
public final class Settle extends Proposal {
  private final Settlement settlement;
  private final double ripe;

  /** The action under a scenario's terms. */
  public Settle(Terms terms) {
    super("settle", terms);
    Settings s = terms.settings();
    settlement = Settlement.from(terms);
    ripe = s.number("settle.ripe", "months", 0, 60, "months of talks before terms can be set");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    Targets.each(this, w, actor, to);
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    if (Wars.enemies(w, it.actor(), it.target())) {
      return "the two are at war";
    }
    if (w.is(COLLAPSED, it.target())) {
      return "the regime has collapsed";
    }
    return w.get(TALKS, it.actor(), it.target()) >= Math.max(1, ripe)
        ? null
        : "talks have not ripened";
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch == AGREED) {
      double share = l.imagining() ? Settlement.faith(l, it.actor(), it.target()) : 1;
      settlement.reach(l, it.actor(), it.target(), share);
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    return branch == AGREED
        ? words.state(it.actor()) + " and " + words.state(it.target()) + " come to terms."
        : words.state(it.target()) + " refuses the terms of " + words.state(it.actor()) + ".";
  }
}
