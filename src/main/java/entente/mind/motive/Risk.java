package entente.mind.motive;

import static entente.world.Quantity.BELLIGERENCE;
import static entente.world.Quantity.PROVOCATION;
import static entente.world.Quantity.RISK;
import static entente.world.Quantity.STABILITY_OUTLOOK;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * What it may cost to be seen with a state: its provocations, its instability, its aggression.
 *
 * @param provocations weight of a companion's provocations [1]
 * @param tottering weight of a companion's instability [1]
 * @param shaky stability below which a companion totters [1]
 * @param attacking weight of a companion's war of aggression [1]
 */
record Risk(double provocations, double tottering, double shaky, double attacking)
    implements Derivation {

  static Risk from(Settings s) {
    return new Risk(
        s.number("restraint.provocations", "1", 0, 5, "weight of a companion's provocations"),
        s.number("restraint.tottering", "1", 0, 5, "weight of a companion's instability"),
        s.number("restraint.shaky", "1", 0, 1, "stability below which a companion totters"),
        s.number("restraint.attacking", "1", 0, 5, "weight of a companion's war of aggression"));
  }

  @Override
  public Quantity quantity() {
    return RISK;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.reads(PROVOCATION, i);
    in.reads(STABILITY_OUTLOOK, i);
    in.reads(BELLIGERENCE, i);
  }

  @Override
  public Formula in(World w) {
    Grid provocation = w.live(PROVOCATION);
    Grid stability = w.live(STABILITY_OUTLOOK);
    Grid belligerence = w.live(BELLIGERENCE);
    return (i, none) ->
        provocations * provocation.at(i)
            + tottering * Math.max(0, shaky - stability.at(i))
            + (belligerence.at(i) > 0 ? attacking : 0);
  }
}
