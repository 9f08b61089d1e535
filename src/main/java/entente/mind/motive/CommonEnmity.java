package entente.mind.motive;

import static entente.world.Quantity.HOSTILITY;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;
import entente.world.derived.Foes;

/**
 * How far state k, the first index, is set against the enemies of state i, each weighed by the
 * hostility that i really feels and by something of that enemy.
 *
 * @param quantity what it is kept as
 * @param least hostility that counts [1]
 * @param weight what weighs an enemy: its proximity to k, or its power
 */
record CommonEnmity(Quantity quantity, double least, Quantity weight) implements Derivation {

  @Override
  public void inputs(Inputs in, int k, int i) {
    in.any(weight);
    in.realRow(HOSTILITY, i);
    in.row(HOSTILITY, k);
  }

  @Override
  public Formula in(World w) {
    Grid felt = w.real(HOSTILITY);
    Grid hostility = w.live(HOSTILITY);
    Grid weights = w.live(weight);
    boolean paired = weight.axes().size() > 1;
    Foes foes = new Foes(w);
    return (k, i) -> {
      double sum = 0;
      int[] of = foes.of(i);
      for (int f = 0; f < foes.count(i); f++) {
        int j = of[f];
        double enmity = felt.at(i, j);
        if (j != k && enmity >= least) {
          sum += enmity * hostility.at(k, j) * (paired ? weights.at(k, j) : weights.at(j));
        }
      }
      return sum;
    };
  }
}
