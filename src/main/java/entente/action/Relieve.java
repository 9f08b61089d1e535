package entente.action;

import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.SANCTION;

import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A round of sanctions lifted; the target's foes resent it. */
public final class Relieve extends Deed {
  private final double step;

  /** The action under a scenario's terms. */
  public Relieve(Terms terms) {
    super("relieve", terms);
    Settings s = terms.settings();
    step = s.number("relieve.step", "1", 0, 1, "intercourse that a round of relief restores");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    Targets.each(this, w, actor, to);
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    return w.get(SANCTION, it.actor(), it.target()) >= step ? null : "there is little to lift";
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch != DONE) {
      return;
    }
    l.add(SANCTION, it.actor(), it.target(), -step);
    terms.attitudes().trust(l, it.target(), it.actor(), terms.attitudes().sanctioned());
    for (int k = 0; k < l.world().states(); k++) {
      if (k != it.actor()
          && k != it.target()
          && l.world().get(HOSTILITY, k, it.target()) >= terms.contacts().foe()) {
        terms.attitudes().trust(l, k, it.actor(), -terms.attitudes().followThrough());
      }
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    return words.state(it.actor()) + " eases its sanctions on " + words.state(it.target()) + ".";
  }
}
