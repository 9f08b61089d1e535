package entente.experiment.seek;

import entente.world.Draws;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/** Numbers for one descent of a search, each a hash of the search's seed and of its place. */
final class Chance extends AbstractRandomGenerator {
  private static final long SEEK = Draws.key("seek");

  private final int descent;
  private Draws draws;
  private int drawn;

  Chance(long seed, int descent) {
    this.draws = new Draws(seed);
    this.descent = descent;
  }

  /** Begins again with another seed. */
  @Override
  public void setSeed(long seed) {
    draws = new Draws(seed);
    drawn = 0;
    clear();
  }

  @Override
  public double nextDouble() {
    return draws.uniform(SEEK, -1, drawn++, descent);
  }
}
