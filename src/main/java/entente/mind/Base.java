package entente.mind;

import static entente.world.Quantity.ASPIRATION;
import static entente.world.Quantity.LOSS_AVERSION;
import static entente.world.Quantity.MOTIVE_VALUE;
import static entente.world.Quantity.WEIGHT;

import entente.world.Axis;
import entente.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The standpoints of states in the world before anything is done: what an option is compared with.
 * Each is taken once, and always before a candidate is applied.
 */
final class Base {
  private final World world;
  private final Prospect prospect;
  private final Beliefs beliefs;
  private final double[] @Nullable [] motives;
  private final @Nullable Standpoint[] standpoints;

  Base(World world, Prospect prospect, Beliefs beliefs) {
    this.world = world;
    this.prospect = prospect;
    this.beliefs = beliefs;
    this.motives = new double[world.states()][];
    this.standpoints = new Standpoint[world.states() * world.states()];
  }

  /** A state's utility in the world as it stands. */
  double utility(int i) {
    double sum = 0;
    double[] values = motives(i);
    for (int m = 0; m < values.length; m++) {
      sum += world.get(WEIGHT, i, m) * values[m];
    }
    return sum;
  }

  /** Where a state stands, as a believer takes it: it knows itself and believes of others. */
  Standpoint of(int i, int believer) {
    int place = i * world.states() + believer;
    Standpoint known = standpoints[place];
    if (known == null) {
      known = taken(i, believer);
      standpoints[place] = known;
    }
    return known;
  }

  private Standpoint taken(int i, int believer) {
    double[] before = motives(i);
    double[] weights = new double[before.length];
    double utility = 0;
    for (int m = 0; m < before.length; m++) {
      weights[m] = world.get(WEIGHT, i, m) * beliefs.factor(believer, i, m);
      utility += weights[m] * before[m];
    }
    double reference = utility - world.get(ASPIRATION, i);
    double aversion = world.get(LOSS_AVERSION, i);
    double nothing = prospect.value(reference, aversion);
    return new Standpoint(weights, before, reference, aversion, nothing);
  }

  private double[] motives(int i) {
    double[] known = motives[i];
    if (known == null) {
      known = new double[world.count(Axis.MOTIVE)];
      for (int m = 0; m < known.length; m++) {
        known[m] = world.get(MOTIVE_VALUE, i, m);
      }
      motives[i] = known;
    }
    return known;
  }
}
