package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.CAMP_POWER;
import static entente.world.Quantity.COMMON_CAUSE;
import static entente.world.Quantity.DETERRENCE_OWN;
import static entente.world.Quantity.DISTRACTION;
import static entente.world.Quantity.GONE_OVER;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.PROVOCATION;
import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.TRUST;

import entente.world.Formula;
import entente.world.Grid;
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
    in.realRow(TRUST, i);
    in.realRow(HOSTILITY, i);
    in.any(POWER);
    in.all(CAMP_POWER);
    in.all(STABILITY_OUTLOOK);
    in.all(DETERRENCE_OWN);
    in.all(PROVOCATION);
    in.row(ALIGNMENT_OUTLOOK, i);
    in.column(COMMON_CAUSE, i);
    in.column(DISTRACTION, i);
    in.row(GONE_OVER, i);
  }

  @Override
  public Formula in(World w) {
    return new InWorld(w);
  }

  private final class InWorld implements Formula {
    private final int states;
    private final Grid hostility;
    private final Grid trust;
    private final Grid alignment;
    private final Grid deterrent;
    private final Grid provocation;
    private final Grid power;
    private final Grid campPower;
    private final Grid stability;
    private final Grid commonCause;
    private final Grid distraction;
    private final Grid gone;

    InWorld(World w) {
      states = w.states();
      hostility = w.real(HOSTILITY);
      trust = w.real(TRUST);
      alignment = w.live(ALIGNMENT_OUTLOOK);
      deterrent = w.live(DETERRENCE_OWN);
      provocation = w.live(PROVOCATION);
      power = w.live(POWER);
      campPower = w.live(CAMP_POWER);
      stability = w.live(STABILITY_OUTLOOK);
      commonCause = w.live(COMMON_CAUSE);
      distraction = w.live(DISTRACTION);
      gone = w.live(GONE_OVER);
    }

    @Override
    public double value(int i, int none) {
      double sum = 0;
      for (int j = 0; on && j < states; j++) {
        sum += j == i ? 0 : against(i, j) - strength(i, j);
      }
      return sum;
    }

    /** What state k does against one's enemies, held by its deterrent and kept busy by its acts. */
    private double against(int i, int k) {
      double armed = deterrent.at(k);
      double busy = provocation.at(k);
      double held = armed == 0 ? 0 : tied * faith(i, k) * armed * commonCause.at(k, i);
      return busy == 0 ? held : held + distracted * busy * distraction.at(k, i);
    }

    private double faith(int i, int k) {
      return alignment.at(i, k) * (1 + trust.at(i, k)) / 2;
    }

    /** What state j has for itself, as far as it is an enemy, and what it has taken from one. */
    private double strength(int i, int j) {
      double enmity = hostility.at(i, j);
      double client = camps.on() ? gone.at(i, j) : 0;
      double won = client == 0 ? 0 : lost * client * stability.at(j);
      return enmity >= least ? enmity * own(j) + won : won;
    }

    private double own(int j) {
      return camp * power.at(j) * campPower.at(j) + regime * stability.at(j);
    }
  }
}
