package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.CROSS_PRESSURE;
import static entente.world.Quantity.HOSTILITY;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * How far two states befriend each other's enemies: {@code Σ_k (H_ik a_jk + H_jk a_ik)} (structural
 * balance, Heider 1946).
 */
public record CrossPressure() implements Derivation {

  @Override
  public Quantity quantity() {
    return CROSS_PRESSURE;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.realRow(HOSTILITY, i);
    in.realRow(HOSTILITY, j);
    in.row(ALIGNMENT, i);
    in.row(ALIGNMENT, j);
  }

  @Override
  public Formula in(World w) {
    Grid hostility = w.real(HOSTILITY);
    Grid alignment = w.live(ALIGNMENT);
    Foes foes = new Foes(w);
    return (i, j) ->
        befriended(hostility, alignment, foes, i, j) + befriended(hostility, alignment, foes, j, i);
  }

  /** How far state j befriends the foes of state i. */
  private static double befriended(Grid hostility, Grid alignment, Foes foes, int i, int j) {
    double sum = 0;
    int[] of = foes.of(i);
    for (int f = 0; f < foes.count(i); f++) {
      int k = of[f];
      sum += k == j ? 0 : hostility.at(i, k) * alignment.at(j, k);
    }
    return sum;
  }
}
