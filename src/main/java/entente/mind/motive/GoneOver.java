package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.GONE_OVER;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.INFLUENCE_INTEREST;
import static entente.world.Quantity.SURVIVAL_INTEREST;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;
import entente.world.derived.Foes;

/**
 * How far a client has come closer to one's worst enemy than it was at the start, weighed by the
 * hostility felt for it.
 */
record GoneOver() implements Derivation {

  @Override
  public Quantity quantity() {
    return GONE_OVER;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.realRow(HOSTILITY, i);
    if (in.fixed(SURVIVAL_INTEREST, i, j) + in.fixed(INFLUENCE_INTEREST, i, j) > 0) {
      in.row(ALIGNMENT_OUTLOOK, j);
    }
  }

  @Override
  public Formula in(World w) {
    Grid survival = w.live(SURVIVAL_INTEREST);
    Grid influence = w.live(INFLUENCE_INTEREST);
    Grid hostility = w.real(HOSTILITY);
    Grid now = w.live(ALIGNMENT_OUTLOOK);
    Grid then = w.start(ALIGNMENT);
    Foes foes = new Foes(w);
    return (i, j) -> {
      double most = 0;
      boolean client = survival.at(i, j) + influence.at(i, j) > 0;
      int[] of = foes.of(i);
      for (int f = 0; client && f < foes.count(i); f++) {
        int k = of[f];
        if (k != j) {
          most = Math.max(most, hostility.at(i, k) * (now.at(j, k) - then.at(j, k)));
        }
      }
      return most;
    };
  }
}
