package entente.action;

import static entente.world.Quantity.SETTLED;
import static entente.world.Quantity.TALKS;

import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A foe asked to talk. What talks may bring is counted on by trust in the foe, and by half. */
public final class Overture extends Proposal {
  private final Settlement settlement;
  private final double hope;

  /** The action under a scenario's terms. */
  public Overture(Terms terms) {
    super("overture", terms);
    Settings s = terms.settings();
    settlement = Settlement.from(terms);
    hope = s.number("overture.hope", "1", 0, 1, "chance of a settlement that talks are worth");
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
    if (!terms.contacts().hostile(w, it.actor(), it.target())) {
      return "the two are not foes";
    }
    if (w.get(TALKS, it.actor(), it.target()) > 0) {
      return "the two are talking already";
    }
    if (w.is(SETTLED, it.actor(), it.target())) {
      return "the two have come to terms already";
    }
    return Wars.enemies(w, it.actor(), it.target()) ? "the two are at war" : null;
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch == AGREED) {
      l.set(TALKS, it.actor(), it.target(), 1);
      if (l.imagining()) {
        double faith = Settlement.faith(l, it.actor(), it.target());
        settlement.reach(l, it.actor(), it.target(), hope * faith);
      }
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    return branch == AGREED
        ? words.state(it.actor()) + " and " + words.state(it.target()) + " open talks."
        : words.state(it.target()) + " declines to talk with " + words.state(it.actor()) + ".";
  }
}
