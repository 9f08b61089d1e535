package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ALIGNMENT_OUTLOOK;

import entente.world.Curve;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * Whether a client is still in the own camp: {@code clamp((a'/a_start − least)/(1 − least), 0, 1)}.
 * What a patron feels for a client lapses as the client changes camp.
 *
 * @param on whether it lapses
 * @param least share of the alignment at the start below which nothing is left [1]
 */
public record Camp(boolean on, double least) {

  /** Reads the parameters. */
  public static Camp from(Settings s) {
    return new Camp(
        s.on("camp", "influence and solidarity never lapse, and nobody counts as gone over"),
        s.number("camp.least", "1", 0, 0.99, "alignment, over its start, at which ties have gone"));
  }

  void inputs(Inputs in, int i) {
    for (int j = 0; j < in.states(); j++) {
      in.reads(ALIGNMENT_OUTLOOK, i, j);
    }
  }

  /** How far state j still belongs to the camp of state i [0,1]. */
  double share(World w, int i, int j) {
    double start = w.start(ALIGNMENT, i, j);
    if (!on || start <= 0) {
      return 1;
    }
    double kept = w.get(ALIGNMENT_OUTLOOK, i, j) / start;
    return Curve.clamp((kept - least) / (1 - least), 0, 1);
  }
}
