package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.ENTANGLEMENT;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.PROVOCATION;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;
import entente.world.derived.Guarantees;

/**
 * Fear of entrapment (Snyder 1984): not to be seen with those who provoke, totter or attack; not to
 * owe a defence to one who is distrusted and provokes; not to be dragged along.
 *
 * @param on whether it is felt
 * @param provocations weight of a companion's provocations [1]
 * @param tottering weight of a companion's instability [1]
 * @param shaky stability below which a companion totters [1]
 * @param attacking weight of a companion's war of aggression [1]
 * @param entangled weight of past entrapments [1]
 * @param obligation weight of a guarantee owed to one who is distrusted [1]
 * @param standing what such a guarantee weighs without any provocation [1]
 * @param quarrels weight of a guarantee owed to one whose quarrels are not one's own [1]
 * @param belligerence weight of a guarantee owed to a state at war, trusted or not [1]
 */
public record Restraint(
    boolean on,
    double provocations,
    double tottering,
    double shaky,
    double attacking,
    double entangled,
    double obligation,
    double standing,
    double quarrels,
    double belligerence,
    Guarantees guarantees)
    implements Motive {

  /** Reads the parameters. */
  public static Restraint from(Settings s, Guarantees guarantees) {
    boolean owes = s.on("obligation", "a guarantee owed costs nothing by itself");
    double quarrels =
        s.number("restraint.quarrels", "1", 0, 20, "weight of an ally's quarrels, not shared");
    double belligerence =
        s.number("restraint.belligerence", "1", 0, 5, "weight of a guarantee to a state at war");
    double obligation =
        s.number("restraint.obligation", "1", 0, 20, "weight of a guarantee to the distrusted");
    return new Restraint(
        s.on("restraint", "nobody fears entrapment"),
        s.number("restraint.provocations", "1", 0, 5, "weight of a companion's provocations"),
        s.number("restraint.tottering", "1", 0, 5, "weight of a companion's instability"),
        s.number("restraint.shaky", "1", 0, 1, "stability below which a companion totters"),
        s.number("restraint.attacking", "1", 0, 5, "weight of a companion's war of aggression"),
        s.number("restraint.entangled", "1", 0, 5, "weight of past entrapments"),
        owes ? obligation : 0,
        s.number("restraint.standing", "1", 0, 5, "what it weighs without provocation"),
        owes ? quarrels : 0,
        owes ? belligerence : 0,
        guarantees);
  }

  @Override
  public String name() {
    return "restraint";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.reads(ENTANGLEMENT, i);
    in.all(PROVOCATION);
    in.all(STABILITY_OUTLOOK);
    in.all(WAR_ACTIVE);
    in.all(POWER);
    for (int j = 0; j < in.states(); j++) {
      in.reads(ALIGNMENT_OUTLOOK, i, j);
      in.reads(TREATY, i, j);
      in.column(SIDE, j);
    }
  }

  @Override
  public double value(World w, int i) {
    if (!on) {
      return 0;
    }
    double sum = -entangled * w.get(ENTANGLEMENT, i);
    for (int j = 0; j < w.states(); j++) {
      if (j != i) {
        double provoked = w.get(PROVOCATION, j);
        double risk =
            provocations * provoked
                + tottering * Math.max(0, shaky - w.get(STABILITY_OUTLOOK, j))
                + (side(w, j) > 0 ? attacking : 0);
        double doubt = (1 - w.real(TRUST, i, j)) / 2;
        double bond = guarantees.felt(w, i, j);
        sum -= w.get(ALIGNMENT_OUTLOOK, i, j) * risk;
        sum -= obligation * bond * doubt * doubt * (standing + provoked);
        sum -= bond * (quarrels * quarrels(w, i, j) + (side(w, j) != 0 ? belligerence : 0));
      }
    }
    return sum;
  }

  /** The power of those whom an ally is hostile to and one is not oneself, or less. */
  private static double quarrels(World w, int i, int ally) {
    double sum = 0;
    for (int k = 0; k < w.states(); k++) {
      if (k != i && k != ally) {
        double notShared = w.real(HOSTILITY, ally, k) - w.real(HOSTILITY, i, k);
        sum += Math.max(0, notShared) * w.get(POWER, k);
      }
    }
    return sum;
  }

  /** Whether a state fights as an attacker (1), as a defender (-1) or not at all (0). */
  private static int side(World w, int j) {
    int side = 0;
    for (int war = 0; war < w.count(Axis.WAR); war++) {
      if (w.is(WAR_ACTIVE, war) && side <= 0) {
        side = Math.abs(w.get(SIDE, war, j)) > 0.5 ? (int) w.get(SIDE, war, j) : side;
      }
    }
    return side;
  }
}
