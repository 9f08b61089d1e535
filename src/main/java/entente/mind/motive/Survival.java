package entente.mind.motive;

import static entente.world.Quantity.STABILITY_OUTLOOK;

import entente.world.Inputs;
import entente.world.World;

/** The own regime's survival: {@code 2√S* − 1}. */
public record Survival() implements Motive {

  @Override
  public String name() {
    return "survival";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.reads(STABILITY_OUTLOOK, i);
  }

  @Override
  public double value(World w, int i) {
    return worth(w.get(STABILITY_OUTLOOK, i));
  }

  /** What a regime's stability is worth, the more urgent the lower it is. */
  static double worth(double stability) {
    return 2 * Math.sqrt(stability) - 1;
  }
}
