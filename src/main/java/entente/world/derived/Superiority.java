package entente.world.derived;

import static entente.world.Quantity.FORCE;
import static entente.world.Quantity.INTENSITY;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.SUPERIORITY;
import static entente.world.Quantity.WAR_ACTIVE;
import static entente.world.Quantity.WAR_SUPPLY;

import entente.world.Derivation;
import entente.world.Exponential;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * How far the attackers of a war under way surpass its defenders: {@code intensity · ln(E_A/E_D)},
 * with a side's effort {@code E = Σ force · exp(use · ln s_war)}.
 *
 * @param use how supply turns into effort [1]
 */
public record Superiority(double use) implements Derivation {

  /** Reads the parameters. */
  public static Superiority from(Settings s) {
    return new Superiority(s.number("war.supplyUse", "1", 0, 5, "how supply turns into effort"));
  }

  @Override
  public Quantity quantity() {
    return SUPERIORITY;
  }

  @Override
  public void inputs(Inputs in, int w, int none) {
    in.reads(WAR_ACTIVE, w);
    in.reads(INTENSITY, w);
    in.row(SIDE, w);
    in.row(FORCE, w);
    in.all(WAR_SUPPLY);
  }

  @Override
  public Formula in(World world) {
    return new InWorld(world);
  }

  private final class InWorld implements Formula {
    private final int states;
    private final Grid active;
    private final Grid intensity;
    private final Grid side;
    private final Grid force;
    private final Grid supply;

    InWorld(World world) {
      states = world.states();
      active = world.live(WAR_ACTIVE);
      intensity = world.live(INTENSITY);
      side = world.live(SIDE);
      force = world.live(FORCE);
      supply = world.live(WAR_SUPPLY);
    }

    @Override
    public double value(int w, int none) {
      return !active.is(w) ? 0 : intensity.at(w) * Exponential.log(effort(w, 1) / effort(w, -1));
    }

    private double effort(int w, int of) {
      double sum = 1e-3;
      for (int i = 0; i < states; i++) {
        if (side.at(w, i) * of > 0.5) {
          sum += force.at(w, i) * Exponential.exp(use * supply.at(i));
        }
      }
      return sum;
    }
  }
}
