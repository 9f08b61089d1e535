package entente.mind.motive;

import static entente.world.Quantity.FRONT_OUTLOOK;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.STANCE;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * The wars that one fights or follows: {@code Σ side · f*}.
 *
 * @param on whether they are valued
 */
public record WarAims(boolean on) implements Motive {

  /** Reads the switch. */
  public static WarAims from(Settings s) {
    return new WarAims(s.on("warAims", "nobody minds how a war goes"));
  }

  @Override
  public String name() {
    return "war";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.all(FRONT_OUTLOOK);
    in.all(WAR_ACTIVE);
    in.column(SIDE, i);
    in.column(STANCE, i);
  }

  @Override
  public double value(World w, int i) {
    double sum = 0;
    for (int war = 0; on && war < w.count(Axis.WAR); war++) {
      if (w.is(WAR_ACTIVE, war)) {
        double side = w.get(SIDE, war, i);
        double leaning = Math.abs(side) > 0.5 ? side : w.get(STANCE, war, i);
        sum += leaning * w.get(FRONT_OUTLOOK, war);
      }
    }
    return sum;
  }
}
