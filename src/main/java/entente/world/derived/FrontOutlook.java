package entente.world.derived;

import static entente.world.Quantity.FORCE;
import static entente.world.Quantity.FRONT;
import static entente.world.Quantity.FRONT_OUTLOOK;
import static entente.world.Quantity.INTENSITY;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.WAR_ACTIVE;
import static entente.world.Quantity.WAR_SUPPLY;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * Where a war's front will lie in a year if supplies stay as they are: {@code clamp(f + horizon ·
 * speed · ln(E_A/E_D))}, with a side's effort {@code E = Σ force · exp(use · ln s_war)}.
 *
 * @param speed how fast superiority moves the front [1/month]
 * @param use how supply turns into effort [1]
 * @param horizon months ahead [months]
 */
public record FrontOutlook(double speed, double use, double horizon) implements Derivation {

  /** Reads the parameters. */
  public static FrontOutlook from(Settings s) {
    return new FrontOutlook(
        s.number("war.speed", "1/month", 0, 1, "how fast superiority moves the front"),
        s.number("war.supplyUse", "1", 0, 5, "how supply turns into effort"),
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
    in.reads(INTENSITY, w);
    in.row(SIDE, w);
    in.row(FORCE, w);
    in.all(WAR_SUPPLY);
  }

  @Override
  public double value(World world, int w, int none) {
    double front = world.get(FRONT, w);
    return world.is(WAR_ACTIVE, w)
        ? Curve.clamp(front + horizon * speed * superiority(world, w), -1, 1)
        : front;
  }

  /** {@code ln(E_A/E_D)}, times the war's intensity. */
  public double superiority(World world, int w) {
    double attack = effort(world, w, 1);
    double defence = effort(world, w, -1);
    return world.get(INTENSITY, w) * StrictMath.log(attack / defence);
  }

  private double effort(World world, int w, int side) {
    double sum = 1e-3;
    for (int i = 0; i < world.states(); i++) {
      if (world.get(SIDE, w, i) * side > 0.5) {
        sum += world.get(FORCE, w, i) * StrictMath.exp(use * world.get(WAR_SUPPLY, i));
      }
    }
    return sum;
  }
}
