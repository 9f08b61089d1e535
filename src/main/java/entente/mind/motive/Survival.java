package entente.mind.motive;

import static entente.world.Quantity.STABILITY_OUTLOOK;

import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * The own regime's survival: {@code 2√S* − 1}.
 *
 * @param on whether it is valued
 */
public record Survival(boolean on) implements Motive {

  /** Reads the switch. */
  public static Survival from(Settings s) {
    return new Survival(s.on("survival", "nobody values its own regime's survival"));
  }

  @Override
  public String name() {
    return "survival";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.reads(STABILITY_OUTLOOK, i);
  }

  @Override
  public Formula in(World w) {
    Grid stability = w.live(STABILITY_OUTLOOK);
    return (i, none) -> on ? worth(stability.at(i)) : 0;
  }

  /** What a regime's stability is worth, the more urgent the lower it is. */
  static double worth(double stability) {
    return 2 * Math.sqrt(stability) - 1;
  }
}
