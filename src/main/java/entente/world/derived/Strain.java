package entente.world.derived;

import static entente.world.Quantity.FRONT_OUTLOOK;
import static entente.world.Quantity.LENT;
import static entente.world.Quantity.PRESSURE;
import static entente.world.Quantity.PROVOCATION;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.STABILITY_INTERCEPT;
import static entente.world.Quantity.STANCE;
import static entente.world.Quantity.STRAIN;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * What moves a regime besides its supply and its patrons: the wars that it wages or follows, the
 * sanctions on it, the soldiers it has lent, the rally round the flag after it has struck at a foe
 * (Mueller 1970; Levy 1989), and what was there at the start.
 *
 * @param war weight of the front's outlook on the side it favours [logit]
 * @param belligerent cost of being at war [logit]
 * @param sanctions weight of sanctions by powerful states [logit]
 * @param lent cost of soldiers lent, a unit [logit]
 * @param rally weight of the memory of the own provocations [logit]
 */
public record Strain(double war, double belligerent, double sanctions, double lent, double rally)
    implements Derivation {

  /** Reads the parameters. */
  public static Strain from(Settings s) {
    return new Strain(
        s.number("society.war", "logit", 0, 5, "how a favourable front steadies a regime"),
        s.number("society.belligerent", "logit", 0, 5, "what being at war costs a regime"),
        s.number("society.sanctions", "logit", 0, 10, "how sanctions shake a regime"),
        s.number("society.lent", "logit/unit", 0, 2, "what soldiers lent abroad cost a regime"),
        s.number("society.rally", "logit", 0, 5, "how striking at a foe closes the ranks"));
  }

  @Override
  public Quantity quantity() {
    return STRAIN;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.reads(STABILITY_INTERCEPT, i);
    in.all(FRONT_OUTLOOK);
    in.all(WAR_ACTIVE);
    in.column(SIDE, i);
    in.column(STANCE, i);
    in.reads(PRESSURE, i);
    in.reads(LENT, i);
    in.reads(PROVOCATION, i);
  }

  @Override
  public Formula in(World w) {
    return new InWorld(w);
  }

  private final class InWorld implements Formula {
    private final int slots;
    private final Grid intercept;
    private final Grid active;
    private final Grid side;
    private final Grid stance;
    private final Grid front;
    private final Grid pressure;
    private final Grid soldiers;
    private final Grid struck;

    InWorld(World w) {
      slots = w.count(Axis.WAR);
      intercept = w.live(STABILITY_INTERCEPT);
      active = w.live(WAR_ACTIVE);
      side = w.live(SIDE);
      stance = w.live(STANCE);
      front = w.live(FRONT_OUTLOOK);
      pressure = w.live(PRESSURE);
      soldiers = w.live(LENT);
      struck = w.live(PROVOCATION);
    }

    @Override
    public double value(int i, int none) {
      return intercept.at(i)
          + wars(i)
          - sanctions * pressure.at(i)
          - lent * soldiers.at(i)
          + rally * struck.at(i);
    }

    private double wars(int i) {
      double sum = 0;
      for (int slot = 0; slot < slots; slot++) {
        if (active.is(slot)) {
          boolean fights = Math.abs(side.at(slot, i)) > 0.5;
          double leaning = fights ? side.at(slot, i) : stance.at(slot, i);
          sum += war * leaning * front.at(slot) - (fights ? belligerent : 0);
        }
      }
      return sum;
    }
  }
}
