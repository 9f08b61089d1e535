package entente.experiment.seek;

import entente.world.Draws;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/** Numbers for one descent of a search, each a hash of the search's seed and of its place. */
final class Chance extends AbstractRandomGenerator {
  private static final long SEEK = Draws.key("seek");

  private final Draws draws;
  private final int descent;
  private int drawn;

  Chance(long seed, int descent) {
    this.draws = new Draws(seed);
    this.descent = descent;
  }

  @Override
  public void setSeed(long seed) {
    throw new UnsupportedOperationException("the seed of a search is given once");
  }

  @Override
  public double nextDouble() {
    return draws.uniform(SEEK, -1, drawn++, descent);
  }
}
