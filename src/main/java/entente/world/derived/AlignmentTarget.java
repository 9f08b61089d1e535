package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT_INTERCEPT;
import static entente.world.Quantity.ALIGNMENT_TARGET;
import static entente.world.Quantity.ATTRACTION;
import static entente.world.Quantity.COOPERATION;
import static entente.world.Quantity.SETTLED;
import static entente.world.Quantity.TREATY;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * The alignment of two states as the public comes to see it, from treaty, visible cooperation and
 * what else brings two together. Of what kept two apart at the start a settlement forgives a share.
 *
 * @param treaty weight of a treaty of mutual defence [logit]
 * @param cooperation weight of visible cooperation [logit]
 * @param forgiven share of what kept two apart that a settlement takes away [1]
 */
public record AlignmentTarget(double treaty, double cooperation, double forgiven)
    implements Derivation {

  /** Reads the parameters. */
  public static AlignmentTarget from(Settings s) {
    return new AlignmentTarget(
        s.number("alignment.treaty", "logit", 0, 5, "weight of mutual defence"),
        s.number("alignment.cooperation", "logit", 0, 5, "weight of visible cooperation"),
        s.number("settlement.forgiven", "1", 0, 1, "share of the hostility forgiven"));
  }

  @Override
  public Quantity quantity() {
    return ALIGNMENT_TARGET;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(ALIGNMENT_INTERCEPT, i, j);
    in.reads(SETTLED, i, j);
    in.reads(TREATY, i, j);
    in.reads(COOPERATION, i, j);
    in.reads(ATTRACTION, i, j);
  }

  @Override
  public Formula in(World w) {
    Grid intercept = w.live(ALIGNMENT_INTERCEPT);
    Grid settled = w.live(SETTLED);
    Grid treaties = w.live(TREATY);
    Grid cooperating = w.live(COOPERATION);
    Grid attraction = w.live(ATTRACTION);
    return (i, j) -> {
      double apart = Math.min(0, intercept.at(i, j));
      return Curve.sigma(
          intercept.at(i, j)
              - apart * forgiven * settled.at(i, j)
              + treaty * treaties.at(i, j) / 2
              + cooperation * cooperating.at(i, j)
              + attraction.at(i, j));
    };
  }
}
