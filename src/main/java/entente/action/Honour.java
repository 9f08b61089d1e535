package entente.action;

import static entente.world.Quantity.PROMISE_DUE;
import static entente.world.Quantity.PROMISE_KEPT;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A promise of restraint kept when it falls due: the client is made to do without the technology
 * that others teach it, and resents it; the one to whom it was promised comes to trust.
 */
public final class Honour extends Deed {
  private final double window;
  private final double kept;
  private final double leverage;

  /** The action under a scenario's terms. */
  public Honour(Terms terms) {
    super("honour", terms);
    Settings s = terms.settings();
    window = s.number("honour.window", "months", 1, 60, "months before it is due to keep it");
    kept = s.number("honour.kept", "trust", 0, 2, "trust gained by a promise kept");
    leverage = s.number("promise.leverage", "1", 0, 1, "least hold on a client to speak for it");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      if (j != actor && due(w, actor, j)) {
        Targets.withSubjects(this, w, actor, j, to);
      }
    }
  }

  private boolean due(World w, int i, int j) {
    double left = w.get(PROMISE_DUE, i, j);
    return left > 0 && left <= window;
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    if (!due(w, it.actor(), it.target())) {
      return "no promise is due";
    }
    boolean can =
        Clients.restrainable(
            w, it.actor(), it.target(), it.subject(), terms.contacts().foe(), leverage);
    return can ? null : "there is no client to restrain";
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch != DONE) {
      return;
    }
    World w = l.world();
    if (Clients.taught(w, it.subject())) {
      for (int i = 0; i < w.states(); i++) {
        for (int x = w.count(Axis.GOOD); i != it.subject() && x < w.count(Axis.ITEM); x++) {
          if (Contracts.runs(w, i, it.subject(), x)) {
            Contracts.end(l, i, it.subject(), x);
          }
        }
      }
      terms.attitudes().trust(l, it.subject(), it.actor(), -terms.attitudes().pressed());
    }
    l.set(PROMISE_DUE, it.actor(), it.target(), 0);
    l.add(PROMISE_KEPT, it.actor(), it.target(), 1);
    terms.attitudes().trust(l, it.target(), it.actor(), kept);
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    return words.state(it.actor())
        + " keeps its promise to "
        + words.state(it.target())
        + " and restrains "
        + words.state(it.subject())
        + ".";
  }
}
