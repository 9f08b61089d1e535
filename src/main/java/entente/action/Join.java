package entente.action;

import static entente.world.Quantity.GUARANTEE;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An ally's war joined: the treaty of mutual defence is honoured, and its foes become one's own.
 */
public final class Join extends Deed {
  private final double loyalty;
  private final double enmity;
  private final double severed;

  /** The action under a scenario's terms. */
  public Join(Terms terms) {
    super("join", terms);
    Settings s = terms.settings();
    loyalty = s.number("join.loyalty", "trust", 0, 2, "trust gained of the ally");
    enmity = s.number("join.enmity", "1", 0, 1, "hostility between the new enemies");
    severed = s.number("join.severed", "1", 0, 1, "sanctions of the new enemies");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    Targets.each(this, w, actor, to);
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    boolean allied =
        w.get(TREATY, it.actor(), it.target()) >= Treaty.MUTUAL
            && w.get(GUARANTEE, it.actor(), it.target()) > 0;
    if (!allied) {
      return "there is no treaty of mutual defence";
    }
    return war(w, it.actor(), it.target()) < 0 ? "the ally is not under attack" : null;
  }

  private static int war(World w, int i, int ally) {
    for (int war = 0; war < w.count(Axis.WAR); war++) {
      boolean attacked = w.get(SIDE, war, ally) < -0.5;
      if (w.is(WAR_ACTIVE, war) && attacked && Math.abs(w.get(SIDE, war, i)) < 0.5) {
        return war;
      }
    }
    return -1;
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    World w = l.world();
    int i = it.actor();
    int war = war(w, i, it.target());
    if (branch != DONE || war < 0) {
      return;
    }
    double side = w.get(SIDE, war, it.target());
    terms.wars().join(l, war, i, side);
    terms.attitudes().trust(l, it.target(), i, loyalty);
    for (int k = 0; k < w.states(); k++) {
      if (w.get(SIDE, war, k) * side < -0.5) {
        l.add(HOSTILITY, k, i, enmity);
        l.add(HOSTILITY, i, k, enmity);
        l.add(SANCTION, k, i, severed);
        l.add(SANCTION, i, k, severed);
      }
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    return words.state(it.actor())
        + " enters the war on the side of "
        + words.state(it.target())
        + ".";
  }
}
