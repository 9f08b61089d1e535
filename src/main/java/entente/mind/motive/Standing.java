package entente.mind.motive;

import static entente.world.Quantity.AUDIENCE;
import static entente.world.Quantity.TRUST;

import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * The trust of one's audiences: {@code Σ_j audience_ij τ_ji}.
 *
 * @param on whether it is valued
 */
public record Standing(boolean on) implements Motive {

  /** Reads the switch. */
  public static Standing from(Settings s) {
    return new Standing(s.on("standing", "nobody values being trusted"));
  }

  @Override
  public String name() {
    return "standing";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.row(AUDIENCE, i);
    in.column(TRUST, i);
  }

  @Override
  public double value(World w, int i) {
    double sum = 0;
    for (int j = 0; on && j < w.states(); j++) {
      double audience = j == i ? 0 : w.get(AUDIENCE, i, j);
      if (audience > 0) {
        sum += audience * w.get(TRUST, j, i);
      }
    }
    return sum;
  }
}
