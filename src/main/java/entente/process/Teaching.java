package entente.process;

import static entente.world.Quantity.CONTRACT;

import entente.action.Contracts;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * Technologies under contract pass on.
 *
 * @param on whether a transfer adds anything
 */
public record Teaching(boolean on) implements Process {

  /** Reads the switch. */
  public static Teaching from(Settings s) {
    return new Teaching(s.on("diffusion", "technology under contract adds nothing"));
  }

  @Override
  public String name() {
    return "teaching";
  }

  @Override
  public Phase phase() {
    return Phase.TECHNOLOGY;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    int goods = w.count(Axis.GOOD);
    for (int i = 0; on && i < w.states(); i++) {
      for (int j = 0; j < w.states(); j++) {
        for (int t = 0; i != j && t < w.count(Axis.TECHNOLOGY); t++) {
          double step = w.get(CONTRACT, i, j, goods + t);
          if (step > 0) {
            Contracts.teach(l, i, j, t, step);
          }
        }
      }
    }
  }
}
