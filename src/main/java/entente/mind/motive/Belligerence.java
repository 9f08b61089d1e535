package entente.mind.motive;

import static entente.world.Quantity.BELLIGERENCE;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** Whether a state fights as an attacker (1), as a defender (-1) or not at all (0). */
record Belligerence() implements Derivation {

  @Override
  public Quantity quantity() {
    return BELLIGERENCE;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.all(WAR_ACTIVE);
    in.column(SIDE, i);
  }

  @Override
  public Formula in(World w) {
    Grid active = w.live(WAR_ACTIVE);
    Grid sides = w.live(SIDE);
    int slots = w.count(Axis.WAR);
    return (i, none) -> {
      int side = 0;
      for (int war = 0; war < slots; war++) {
        if (active.is(war) && side <= 0) {
          side = Math.abs(sides.at(war, i)) > 0.5 ? (int) sides.at(war, i) : side;
        }
      }
      return side;
    };
  }
}
