package entente.world.derived;

import static entente.world.Quantity.LEVEL;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * What a state's technologies add up to, {@code Σ_t worth_t level_t}: as deterrent, or as offence.
 *
 * @param quantity which of the two
 * @param worth the technologies' worth in it
 */
public record TechnologySum(Quantity quantity, Quantity worth) implements Derivation {

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.row(LEVEL, i);
    in.all(worth);
  }

  @Override
  public Formula in(World w) {
    Grid weight = w.live(worth);
    Grid level = w.live(LEVEL);
    int technologies = w.count(Axis.TECHNOLOGY);
    return (i, none) -> {
      double sum = 0;
      for (int t = 0; t < technologies; t++) {
        sum += weight.at(t) * level.at(i, t);
      }
      return sum;
    };
  }
}
