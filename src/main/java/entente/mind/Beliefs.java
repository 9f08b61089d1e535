package entente.mind;

import entente.world.Axis;
import entente.world.Draws;
import entente.world.Layout;

/**
 * What states take each other's doctrines to be: known, but with noise that is drawn once a run.
 */
final class Beliefs {
  private final int states;
  private final int motives;
  private final double[] factor;

  Beliefs(Layout layout, Draws draws, double spread) {
    states = layout.states();
    motives = layout.count(Axis.MOTIVE);
    factor = new double[states * states * motives];
    long purpose = Draws.key("belief");
    for (int b = 0; b < states; b++) {
      for (int k = 0; k < states * motives; k++) {
        boolean own = k / motives == b;
        double noise = own ? 0 : spread * draws.normal(purpose, b, Draws.ONCE, k);
        factor[b * states * motives + k] = StrictMath.exp(noise);
      }
    }
  }

  /** By what factor believer b misjudges the weight of motive m in state i. */
  double factor(int b, int i, int m) {
    return factor[(b * states + i) * motives + m];
  }
}
