package entente.process;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.SHORTFALL;

import entente.action.Attitudes;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * A month of kept contract. The receiver comes to trust the supplier, the less the more it hangs on
 * it: gifts from one you cannot do without make no friends.
 *
 * @param on whether keeping makes trust
 * @param gain trust per kept month [trust/month]
 * @param resentment how dependence sours it [1]
 */
public record KeptContracts(boolean on, double gain, double resentment, Attitudes attitudes)
    implements Process {

  /** Reads the parameters. */
  public static KeptContracts from(Settings s, Attitudes attitudes) {
    return new KeptContracts(
        s.on("keptContracts", "a contract kept makes no trust"),
        s.number("trust.kept", "trust/month", 0, 1, "trust gained by a month of kept contract"),
        s.number("trust.resentment", "1", 0, 5, "how dependence sours that"),
        attitudes);
  }

  @Override
  public String name() {
    return "keptContracts";
  }

  @Override
  public Phase phase() {
    return Phase.PERCEPTION;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    for (int i = 0; on && i < w.states(); i++) {
      for (int j = 0; j < w.states(); j++) {
        if (i != j && kept(w, i, j)) {
          double hold = w.get(DEPENDENCY, j, i);
          attitudes.trust(l, j, i, gain * Math.max(0, 1 - resentment * hold));
        }
      }
    }
  }

  private static boolean kept(World w, int supplier, int receiver) {
    boolean any = false;
    for (int x = 0; x < w.count(Axis.ITEM); x++) {
      if (w.get(CONTRACT, supplier, receiver, x) > 0) {
        any = true;
        if (w.get(SHORTFALL, supplier, receiver, x) > 0.001) {
          return false;
        }
      }
    }
    return any;
  }
}
