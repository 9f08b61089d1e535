package entente.process;

import static entente.world.Quantity.ASPIRATION;
import static entente.world.Quantity.MEMORY;
import static entente.world.Quantity.MOTIVE_VALUE;
import static entente.world.Quantity.WEIGHT;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * What a state has come to expect follows the utility that it really has, with its memory.
 *
 * @param on whether it follows
 */
public record Aspiration(boolean on) implements Process {

  /** Reads the switch. */
  public static Aspiration from(Settings s) {
    return new Aspiration(s.on("aspiration", "what a state expects stays frozen at its start"));
  }

  @Override
  public String name() {
    return "aspiration";
  }

  @Override
  public Phase phase() {
    return Phase.PERCEPTION;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    double[] utility = new double[w.states()];
    for (int i = 0; on && i < w.states(); i++) {
      utility[i] = utility(w, i);
    }
    for (int i = 0; on && i < w.states(); i++) {
      double expected = w.get(ASPIRATION, i);
      l.set(ASPIRATION, i, expected + (utility[i] - expected) / w.get(MEMORY, i));
    }
  }

  /** A state's utility: its motives by their weights. */
  public static double utility(World w, int i) {
    double sum = 0;
    for (int m = 0; m < w.count(Axis.MOTIVE); m++) {
      double weight = w.get(WEIGHT, i, m);
      if (weight != 0) {
        sum += weight * w.get(MOTIVE_VALUE, i, m);
      }
    }
    return sum;
  }
}
