package entente.action;

import static entente.world.Quantity.TREATY;

import entente.world.Ledger;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A treaty denounced. */
public final class Denounce extends Deed {

  /** The action under a scenario's terms. */
  public Denounce(Terms terms) {
    super("denounce", terms);
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    Targets.each(this, w, actor, to);
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    return w.get(TREATY, it.actor(), it.target()) > 0 ? null : "there is no treaty";
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch == DONE) {
      l.set(TREATY, it.actor(), it.target(), 0);
      terms.attitudes().trust(l, it.target(), it.actor(), -terms.attitudes().denounced());
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    return words.state(it.actor()) + " denounces its treaty with " + words.state(it.target()) + ".";
  }
}
