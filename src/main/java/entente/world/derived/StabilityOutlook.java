package entente.world.derived;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FRONT_OUTLOOK;
import static entente.world.Quantity.PERSONNEL;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.REGIME_SUPPLY;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.STABILITY_INTERCEPT;
import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.STANCE;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * The stability that a regime tends to as things stand: a logistic of its supply, the wars it wages
 * or follows, the patrons that back it, the sanctions on it and the soldiers it has lent.
 *
 * @param supply weight of ln sufficiency [logit]
 * @param war weight of the front's outlook on the side it favours [logit]
 * @param belligerent cost of being at war [logit]
 * @param backing weight of a patron's guarantee [logit]
 * @param sanctions weight of sanctions by powerful states [logit]
 * @param lent cost of soldiers lent, a unit [logit]
 */
public record StabilityOutlook(
    double supply,
    double war,
    double belligerent,
    double backing,
    double sanctions,
    double lent,
    Guarantees guarantees)
    implements Derivation {

  /** Reads the parameters. */
  public static StabilityOutlook from(Settings s, Guarantees guarantees) {
    return new StabilityOutlook(
        s.number("society.supply", "logit", 0, 20, "how supply steadies a regime"),
        s.number("society.war", "logit", 0, 5, "how a favourable front steadies a regime"),
        s.number("society.belligerent", "logit", 0, 5, "what being at war costs a regime"),
        s.number("society.backing", "logit", 0, 5, "how a patron's guarantee steadies a regime"),
        s.number("society.sanctions", "logit", 0, 10, "how sanctions shake a regime"),
        s.number("society.lent", "logit/unit", 0, 2, "what soldiers lent abroad cost a regime"),
        guarantees);
  }

  @Override
  public Quantity quantity() {
    return STABILITY_OUTLOOK;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.reads(STABILITY_INTERCEPT, i);
    in.reads(REGIME_SUPPLY, i);
    in.all(FRONT_OUTLOOK);
    in.all(WAR_ACTIVE);
    in.column(SIDE, i);
    in.column(STANCE, i);
    in.column(SANCTION, i);
    in.all(POWER);
    for (int k = 0; k < in.states(); k++) {
      in.reads(TREATY, k, i);
      for (int g = 0; g < in.count(Axis.GOOD); g++) {
        in.reads(CONTRACT, i, k, g);
      }
    }
  }

  @Override
  public double value(World w, int i, int none) {
    return at(w, i, w.get(REGIME_SUPPLY, i), -1);
  }

  /** The outlook of state i with another supply, and without one patron (or -1). */
  double at(World w, int i, double lnSupply, int without) {
    double z = w.get(STABILITY_INTERCEPT, i) + supply * lnSupply + wars(w, i);
    for (int k = 0; k < w.states(); k++) {
      if (k != i) {
        if (k != without) {
          double guarantee = guarantees.felt(w, k, i) * (1 + w.real(TRUST, k, i)) / 2;
          z += backing * guarantee * Math.sqrt(w.get(POWER, k));
        }
        z -= sanctions * w.get(SANCTION, k, i) * w.get(POWER, k);
      }
    }
    return Curve.sigma(z - lent * lent(w, i));
  }

  private double wars(World w, int i) {
    double sum = 0;
    for (int war = 0; war < w.count(Axis.WAR); war++) {
      if (w.is(WAR_ACTIVE, war)) {
        boolean fights = Math.abs(w.get(SIDE, war, i)) > 0.5;
        double side = fights ? w.get(SIDE, war, i) : w.get(STANCE, war, i);
        sum += this.war * side * w.get(FRONT_OUTLOOK, war) - (fights ? belligerent : 0);
      }
    }
    return sum;
  }

  private static double lent(World w, int i) {
    double sum = 0;
    for (int g = 0; g < w.count(Axis.GOOD); g++) {
      if (w.is(PERSONNEL, g)) {
        for (int k = 0; k < w.states(); k++) {
          sum += w.get(CONTRACT, i, k, g);
        }
      }
    }
    return sum;
  }
}
