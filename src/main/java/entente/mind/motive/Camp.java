package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ALIGNMENT_OUTLOOK;

import entente.world.Curve;
import entente.world.Formula;
import entente.world.Grid;
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
    in.row(ALIGNMENT_OUTLOOK, i);
  }

  /** How far state j still belongs to the camp of state i in a world [0,1]. */
  Formula in(World w) {
    Grid now = w.live(ALIGNMENT_OUTLOOK);
    Grid start = w.start(ALIGNMENT);
    return (i, j) -> {
      double before = start.at(i, j);
      if (!on || before <= 0) {
        return 1;
      }
      return Curve.clamp((now.at(i, j) / before - least) / (1 - least), 0, 1);
    };
  }
}
