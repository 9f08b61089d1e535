package entente.world.derived;

import static entente.world.Quantity.LEVEL;

import entente.world.Axis;
import entente.world.Derivation;
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
  public double value(World w, int i, int none) {
    double sum = 0;
    for (int t = 0; t < w.count(Axis.TECHNOLOGY); t++) {
      sum += w.get(worth, t) * w.get(LEVEL, i, t);
    }
    return sum;
  }
}
