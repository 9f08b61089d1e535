package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.CAMP_POWER;
import static entente.world.Quantity.DETERRENCE_OWN;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.INFLUENCE_INTEREST;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.PROVOCATION;
import static entente.world.Quantity.PROXIMITY;
import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.SURVIVAL_INTEREST;
import static entente.world.Quantity.TRUST;

import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * The weakness of one's enemies, by remembered hostility: their camps small, their regimes shaky,
 * their forces tied down by one's companions and by crises elsewhere; and no client gone over to
 * them.
 *
 * @param on whether enemies' weakness is valued
 * @param least hostility that counts [1]
 * @param camp weight of the power that stands with an enemy [1]
 * @param regime weight of an enemy's stability [1]
 * @param tied weight of deterrents that one's companions hold against it [1]
 * @param distracted weight of provocations that keep it busy [1]
 * @param lost weight of a client gone over [1]
 */
public record Rivalry(
    boolean on,
    double least,
    double camp,
    double regime,
    double tied,
    double distracted,
    double lost,
    Camp camps)
    implements Motive {

  /** Reads the parameters. */
  public static Rivalry from(Settings s, Camp camps) {
    return new Rivalry(
        s.on("rivalry", "nobody values an enemy's weakness, nor minds a client gone over"),
        s.number("rivalry.least", "1", 0, 1, "hostility that counts"),
        s.number("rivalry.camp", "1", 0, 20, "weight of the power that stands with an enemy"),
        s.number("rivalry.regime", "1", 0, 5, "weight of an enemy's stability"),
        s.number("rivalry.tied", "1", 0, 5, "weight of companions' deterrents against it"),
        s.number("rivalry.distracted", "1", 0, 5, "weight of crises that keep it busy"),
        s.number("rivalry.lost", "1", 0, 10, "weight of a client gone over to an enemy"),
        camps);
  }

  @Override
  public String name() {
    return "rivalry";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.all(CAMP_POWER);
    in.all(POWER);
    in.all(STABILITY_OUTLOOK);
    in.all(DETERRENCE_OWN);
    in.all(PROVOCATION);
    for (int j = 0; j < in.states(); j++) {
      for (int k = 0; k < in.states(); k++) {
        in.reads(ALIGNMENT_OUTLOOK, j, k);
        in.reads(HOSTILITY, j, k);
      }
    }
  }

  @Override
  public double value(World w, int i) {
    if (!on) {
      return 0;
    }
    double sum = 0;
    for (int j = 0; j < w.states(); j++) {
      double enmity = j == i ? 0 : w.real(HOSTILITY, i, j);
      if (enmity >= least) {
        sum += enmity * weakness(w, i, j);
      }
    }
    return sum - (camps.on() ? lost * goneOver(w, i) : 0);
  }

  private double weakness(World w, int i, int j) {
    double busy = 0;
    double held = 0;
    for (int k = 0; k < w.states(); k++) {
      if (k != j && k != i) {
        double hostile = w.get(HOSTILITY, k, j);
        double faith = w.get(ALIGNMENT_OUTLOOK, i, k) * (1 + w.real(TRUST, i, k)) / 2;
        held += faith * hostile * w.get(DETERRENCE_OWN, k) * w.get(PROXIMITY, k, j);
        busy += w.get(PROVOCATION, k) * hostile * w.get(POWER, j);
      }
    }
    return tied * held
        + distracted * busy
        - camp * w.get(POWER, j) * w.get(CAMP_POWER, j)
        - regime * w.get(STABILITY_OUTLOOK, j);
  }

  private static double goneOver(World w, int i) {
    double sum = 0;
    for (int j = 0; j < w.states(); j++) {
      boolean client =
          j != i && w.get(SURVIVAL_INTEREST, i, j) + w.get(INFLUENCE_INTEREST, i, j) > 0;
      if (client) {
        double most = 0;
        for (int k = 0; k < w.states(); k++) {
          if (k != i && k != j) {
            double closer = w.get(ALIGNMENT_OUTLOOK, j, k) - w.start(ALIGNMENT, j, k);
            most = Math.max(most, w.real(HOSTILITY, i, k) * closer);
          }
        }
        sum += most * w.get(STABILITY_OUTLOOK, j);
      }
    }
    return sum;
  }
}
