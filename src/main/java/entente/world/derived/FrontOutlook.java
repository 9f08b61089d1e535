package entente.world.derived;

import static entente.world.Quantity.FRONT;
import static entente.world.Quantity.FRONT_OUTLOOK;
import static entente.world.Quantity.SUPERIORITY;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * Where a war's front will lie in a year if supplies stay as they are: {@code clamp(f + horizon ·
 * speed · ln(E_A/E_D))}, with a side's effort {@code E = Σ force · exp(use · ln s_war)}.
 *
 * @param speed how fast superiority moves the front [1/month]
 * @param horizon months ahead [months]
 */
public record FrontOutlook(double speed, double horizon) implements Derivation {

  /** Reads the parameters. */
  public static FrontOutlook from(Settings s) {
    return new FrontOutlook(
        s.number("war.speed", "1/month", 0, 1, "how fast superiority moves the front"),
        s.number("war.horizon", "months", 1, 60, "how far ahead the front is projected"));
  }

  @Override
  public Quantity quantity() {
    return FRONT_OUTLOOK;
  }

  @Override
  public void inputs(Inputs in, int w, int none) {
    in.reads(FRONT, w);
    in.reads(WAR_ACTIVE, w);
    in.reads(SUPERIORITY, w);
  }

  @Override
  public Formula in(World world) {
    Grid front = world.live(FRONT);
    Grid active = world.live(WAR_ACTIVE);
    Grid superiority = world.live(SUPERIORITY);
    return (w, none) ->
        active.is(w)
            ? Curve.clamp(front.at(w) + horizon * speed * superiority.at(w), -1, 1)
            : front.at(w);
  }
}
