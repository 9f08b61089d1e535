package entente.process;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.PRODUCTION;
import static entente.world.Quantity.SHORTFALL;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;

import entente.action.Attitudes;
import entente.action.Contracts;
import entente.action.Wars;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * Each state delivers what it has promised, from what it really has; a shortfall is a broken
 * promise, and the contract shrinks to what can be kept. What is left goes to the depots or comes
 * from them.
 *
 * @param on whether delivery is checked at all
 * @param burn share of its need of a storable good that a belligerent uses up [1]
 * @param depot the largest stock, over the stock at the start [1]
 * @param broken trust lost by a shortfall, whole [trust]
 */
public record Deliveries(boolean on, double burn, double depot, double broken, Attitudes attitudes)
    implements Process {

  /** The share delivered from which a promise counts as kept. */
  private static final double KEPT = 0.999;

  /** Reads the parameters. */
  public static Deliveries from(Settings s, Attitudes attitudes) {
    return new Deliveries(
        s.on("delivery", "every promise counts as delivered, and stocks stay as they are"),
        s.number("war.burn", "1", 0, 2, "share of its need that a belligerent uses up"),
        s.number("delivery.depot", "1", 1, 100, "largest stock over the stock at the start"),
        s.number("trust.shortfall", "trust", 0, 2, "trust lost by a promise not delivered"),
        attitudes);
  }

  @Override
  public String name() {
    return "deliveries";
  }

  @Override
  public Phase phase() {
    return Phase.DELIVERIES;
  }

  @Override
  public void advance(Ledger l, Month month) {
    if (on) {
      deliver(l, month);
      store(l);
    }
  }

  private void deliver(Ledger l, Month month) {
    double[][] shares = new double[l.world().count(Axis.GOOD)][];
    for (int g = 0; g < shares.length; g++) {
      shares[g] = Clearing.shares(l.world(), g);
    }
    for (int i = 0; i < l.world().states(); i++) {
      for (int g = 0; g < shares.length; g++) {
        deliver(l, month, i, g, shares[g][i]);
      }
    }
  }

  private void deliver(Ledger l, Month month, int i, int g, double share) {
    for (int k = 0; k < l.world().states(); k++) {
      if (l.world().get(CONTRACT, i, k, g) > 0) {
        l.set(SHORTFALL, i, k, g, 1 - share);
        int receiver = k;
        if (share < KEPT) {
          month.chronicle().happened("broken", i, k, g, () -> shrink(l, i, receiver, g, share));
        } else if (share < 1) {
          Contracts.shrink(l, i, k, g, share);
        }
      }
      if (share < 1) {
        l.set(FLOW, i, k, g, l.world().get(FLOW, i, k, g) * share);
      }
    }
  }

  private void shrink(Ledger l, int i, int k, int g, double share) {
    Contracts.shrink(l, i, k, g, share);
    attitudes.trust(l, k, i, -broken * (1 - share));
  }

  private void store(Ledger l) {
    for (int i = 0; i < l.world().states(); i++) {
      for (int g = 0; g < l.world().count(Axis.GOOD); g++) {
        if (l.world().is(STORABLE, g)) {
          store(l, i, g);
        }
      }
    }
  }

  private void store(Ledger l, int i, int g) {
    World w = l.world();
    double used = w.get(NEED, i, g) * (Wars.fights(w, i) ? burn : 1);
    double stock = w.get(STOCK, i, g) + w.get(NET, i, g) - used;
    double most = Math.max(w.start(w.layout().at(STOCK, i, g)) * depot, w.get(PRODUCTION, i, g));
    l.set(STOCK, i, g, Math.max(0, Math.min(stock, Math.max(most, w.get(STOCK, i, g)))));
  }
}
