package entente.mind.motive;

import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.QUARRELS;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;
import entente.world.derived.Foes;

/** The power of those whom an ally is hostile to and one is not oneself, or less. */
record Quarrels() implements Derivation {

  @Override
  public Quantity quantity() {
    return QUARRELS;
  }

  @Override
  public void inputs(Inputs in, int i, int ally) {
    in.realRow(HOSTILITY, i);
    in.realRow(HOSTILITY, ally);
    in.any(POWER);
  }

  @Override
  public Formula in(World w) {
    Grid hostility = w.real(HOSTILITY);
    Grid power = w.live(POWER);
    Foes foes = new Foes(w);
    return (i, ally) -> {
      double sum = 0;
      int[] of = foes.of(ally);
      for (int f = 0; f < foes.count(ally); f++) {
        int k = of[f];
        if (k != i) {
          double notShared = hostility.at(ally, k) - hostility.at(i, k);
          sum += Math.max(0, notShared) * power.at(k);
        }
      }
      return sum;
    };
  }
}
