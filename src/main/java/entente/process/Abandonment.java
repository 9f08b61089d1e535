package entente.process;

import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.WAR_ACTIVE;
import static entente.world.Quantity.WAR_AGE;

import entente.action.Attitudes;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * An ally attacked who after some months still fights alone loses trust in those bound to defend
 * it.
 *
 * @param on whether anybody resents it
 * @param patience months that it waits [months]
 */
public record Abandonment(boolean on, double patience, Attitudes attitudes) implements Process {

  /** Reads the parameters. */
  public static Abandonment from(Settings s, Attitudes attitudes) {
    return new Abandonment(
        s.on("abandonment", "nobody resents being left to fight alone"),
        s.number("join.patience", "months", 1, 60, "months that an ally waits for help"),
        attitudes);
  }

  @Override
  public String name() {
    return "abandonment";
  }

  @Override
  public Phase phase() {
    return Phase.WAR;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    for (int war = 0; on && war < w.count(Axis.WAR); war++) {
      if (w.is(WAR_ACTIVE, war) && w.get(WAR_AGE, war) == Math.rint(patience)) {
        for (int i = 0; i < w.states(); i++) {
          for (int k = 0; k < w.states(); k++) {
            boolean stoodBy = w.get(SIDE, war, k) < -0.5;
            if (i != k && !stoodBy && attacked(w, war, i) && w.get(TREATY, i, k) >= 2) {
              attitudes.trust(l, i, k, -attitudes.abandoned());
            }
          }
        }
      }
    }
  }

  private static boolean attacked(World w, int war, int i) {
    return w.get(SIDE, war, i) < -0.5;
  }
}
