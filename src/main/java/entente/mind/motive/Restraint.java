package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.BELLIGERENCE;
import static entente.world.Quantity.ENTANGLEMENT;
import static entente.world.Quantity.GUARANTEE;
import static entente.world.Quantity.PROVOCATION;
import static entente.world.Quantity.QUARRELS;
import static entente.world.Quantity.RISK;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;

import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;
import entente.world.derived.Guarantees;

/**
 * Fear of entrapment (Snyder 1984): not to be seen with those who provoke, totter or attack; not to
 * owe a defence to one who is distrusted and provokes; not to be dragged along.
 *
 * @param on whether it is felt
 * @param entangled weight of past entrapments [1]
 * @param obligation weight of a guarantee owed to one who is distrusted [1]
 * @param standing what such a guarantee weighs without any provocation [1]
 * @param quarrels weight of a guarantee owed to one whose quarrels are not one's own [1]
 * @param belligerence weight of a guarantee owed to a state at war, trusted or not [1]
 */
public record Restraint(
    boolean on,
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
    in.realRow(TRUST, i);
    in.any(GUARANTEE);
    in.reads(ENTANGLEMENT, i);
    in.all(PROVOCATION);
    in.all(RISK);
    in.all(BELLIGERENCE);
    in.row(QUARRELS, i);
    in.row(ALIGNMENT_OUTLOOK, i);
    in.row(TREATY, i);
  }

  @Override
  public Formula in(World w) {
    return new InWorld(w);
  }

  private final class InWorld implements Formula {
    private final int states;
    private final Grid entanglement;
    private final Grid provocation;
    private final Grid risk;
    private final Grid belligerent;
    private final Grid disputes;
    private final Grid alignment;
    private final Grid trust;
    private final Formula owed;

    InWorld(World w) {
      states = w.states();
      entanglement = w.live(ENTANGLEMENT);
      provocation = w.live(PROVOCATION);
      risk = w.live(RISK);
      belligerent = w.live(BELLIGERENCE);
      disputes = w.live(QUARRELS);
      alignment = w.live(ALIGNMENT_OUTLOOK);
      trust = w.real(TRUST);
      owed = guarantees.in(w);
    }

    @Override
    public double value(int i, int none) {
      double sum = on ? -entangled * entanglement.at(i) : 0;
      for (int j = 0; on && j < states; j++) {
        if (j != i) {
          double danger = risk.at(j);
          sum -= danger == 0 ? 0 : alignment.at(i, j) * danger;
          double bond = owed.value(i, j);
          sum -= bond > 0 ? bond * dragged(i, j) : 0;
        }
      }
      return sum;
    }

    /** How far a whole guarantee to an ally may drag one along. */
    private double dragged(int i, int j) {
      double doubt = (1 - trust.at(i, j)) / 2;
      return obligation * doubt * doubt * (standing + provocation.at(j))
          + quarrels * disputes.at(i, j)
          + (belligerent.at(j) != 0 ? belligerence : 0);
    }
  }
}
