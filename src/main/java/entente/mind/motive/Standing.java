package entente.mind.motive;

import static entente.world.Quantity.AUDIENCE;
import static entente.world.Quantity.TRUST;

import entente.world.Formula;
import entente.world.Grid;
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
    for (int j = 0; j < in.states(); j++) {
      if (j != i && in.fixed(AUDIENCE, i, j) > 0) {
        in.reads(TRUST, j, i);
      }
    }
  }

  @Override
  public Formula in(World w) {
    Grid audiences = w.live(AUDIENCE);
    Grid trust = w.live(TRUST);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int j = 0; on && j < states; j++) {
        double audience = j == i ? 0 : audiences.at(i, j);
        if (audience > 0) {
          sum += audience * trust.at(j, i);
        }
      }
      return sum;
    };
  }
}
