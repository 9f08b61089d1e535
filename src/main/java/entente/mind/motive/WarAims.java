package entente.mind.motive;

import static entente.world.Quantity.FRONT_OUTLOOK;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.STANCE;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Formula;
import entente.world.Grid;
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
  public Formula in(World w) {
    Grid active = w.live(WAR_ACTIVE);
    Grid sides = w.live(SIDE);
    Grid stances = w.live(STANCE);
    Grid front = w.live(FRONT_OUTLOOK);
    int slots = w.count(Axis.WAR);
    return (i, none) -> {
      double sum = 0;
      for (int war = 0; on && war < slots; war++) {
        if (active.is(war)) {
          double side = sides.at(war, i);
          double leaning = Math.abs(side) > 0.5 ? side : stances.at(war, i);
          sum += leaning * front.at(war);
        }
      }
      return sum;
    };
  }
}
