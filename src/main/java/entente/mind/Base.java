package entente.mind;

import static entente.world.Quantity.MOTIVE_VALUE;

import entente.world.Axis;
import entente.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The motives of states in the world before anything is done: what an option is compared with. Of
 * each state it is read once, and always before a candidate is applied.
 */
final class Base {
  private final World world;
  private final double[] @Nullable [] motives;

  Base(World world) {
    this.world = world;
    this.motives = new double[world.states()][];
  }

  double[] of(int i) {
    double[] known = motives[i];
    if (known == null) {
      known = read(world, i);
      motives[i] = known;
    }
    return known;
  }

  static double[] read(World world, int i) {
    double[] values = new double[world.count(Axis.MOTIVE)];
    for (int m = 0; m < values.length; m++) {
      values[m] = world.get(MOTIVE_VALUE, i, m);
    }
    return values;
  }
}
