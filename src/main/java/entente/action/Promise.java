package entente.action;

import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.LEVEL;
import static entente.world.Quantity.PROMISE_DUE;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * To restrain a client in return for a concession. The other lifts sanctions now; whether the
 * promise is kept is decided when it falls due. The acceptor's allies who fear the client resent
 * it.
 */
public final class Promise extends Proposal {
  private final double concession;
  private final double due;
  private final double relief;
  private final double unease;
  private final double leverage;

  /** The action under a scenario's terms. */
  public Promise(Terms terms) {
    super("promise", terms);
    Settings s = terms.settings();
    concession = s.number("promise.concession", "1", 0, 1, "sanctions lifted for a promise");
    due = s.number("promise.due", "months", 1, 120, "months until a promise falls due");
    relief = s.number("promise.relief", "level", 0, 1, "what is hoped of a client restrained");
    unease = s.number("promise.unease", "trust", 0, 1, "trust lost of the acceptor's allies");
    leverage = s.number("promise.leverage", "1", 0, 1, "least hold on a client to speak for it");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      if (j != actor && bar(w, actor, j) == null) {
        Targets.withSubjects(this, w, actor, j, to);
      }
    }
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    String bar = bar(w, it.actor(), it.target());
    if (bar != null) {
      return bar;
    }
    boolean can =
        Clients.restrainable(
            w, it.actor(), it.target(), it.subject(), terms.contacts().foe(), leverage);
    return can ? null : "there is no client to restrain";
  }

  /** Why one state can promise the other nothing, whatever it is about. */
  private @Nullable String bar(World w, int i, int j) {
    if (w.get(PROMISE_DUE, i, j) > 0) {
      return "an earlier promise is open";
    }
    if (w.get(SANCTION, j, i) < concession / 4) {
      return "there is nothing to concede";
    }
    return Wars.enemies(w, i, j) ? "the two are at war" : null;
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch != AGREED) {
      return;
    }
    World w = l.world();
    l.add(SANCTION, it.target(), it.actor(), -concession);
    l.set(PROMISE_DUE, it.actor(), it.target(), due);
    for (int k = 0; k < w.states(); k++) {
      boolean fears = w.get(HOSTILITY, k, it.subject()) >= terms.contacts().foe();
      if (k != it.actor() && k != it.target() && fears && w.get(TREATY, k, it.target()) > 0) {
        terms.attitudes().trust(l, k, it.target(), -unease);
      }
    }
    if (l.viewer() == it.target()) {
      double faith = (1 + w.real(TRUST, it.target(), it.actor())) / 2;
      for (int t = 0; t < w.count(Axis.TECHNOLOGY); t++) {
        l.add(LEVEL, it.subject(), t, -relief * faith);
      }
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    String text =
        words.state(it.actor())
            + " promises "
            + words.state(it.target())
            + " to restrain "
            + words.state(it.subject());
    return text + (branch == AGREED ? ", and sanctions on it are eased." : "; not believed.");
  }
}
