package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.MENACE;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.PROXIMITY;
import static entente.world.Quantity.TRUST;

import entente.world.Derivation;
import entente.world.Exponential;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * Balance of threat (Walt 1987), but for offensive means: what state i has to fear of state j by
 * its power, its nearness and its intent; intent is read from memory of attacks, from trust, and
 * from whether j stands with i's enemies. The attitudes in it are i's own, so read as they really
 * are.
 *
 * @param rivalsCount whether j's alignment with i's enemies counts
 * @param power weight of relative power, times proximity [logit]
 * @param hostility weight of remembered hostility [logit]
 * @param rivals weight of j's alignment with i's enemies [logit]
 * @param trust weight of trust, against [logit]
 */
public record Menace(
    boolean rivalsCount, double power, double hostility, double rivals, double trust)
    implements Derivation {
  private static final double LEAST = 1e-6;

  /** Reads the parameters. */
  public static Menace from(Settings s) {
    return new Menace(
        s.on("rivalsInThreat", "whom a state stands with does not count in the threat it poses"),
        s.number("threat.power", "logit", 0, 5, "weight of relative power, times proximity"),
        s.number("threat.hostility", "logit", 0, 10, "weight of remembered hostility"),
        s.number("threat.rivals", "logit", 0, 20, "weight of alignment with one's enemies"),
        s.number("threat.trust", "logit", 0, 10, "weight of trust, against threat"));
  }

  @Override
  public Quantity quantity() {
    return MENACE;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.any(PROXIMITY);
    in.any(POWER);
    in.realRow(HOSTILITY, i);
    in.real(TRUST, i, j);
    in.row(ALIGNMENT, j);
  }

  @Override
  public Formula in(World w) {
    return new InWorld(w);
  }

  private final class InWorld implements Formula {
    private final Foes foes;
    private final Grid proximity;
    private final Grid powers;
    private final Grid hostile;
    private final Grid trusted;
    private final Grid alignment;

    InWorld(World w) {
      foes = new Foes(w);
      proximity = w.live(PROXIMITY);
      powers = w.live(POWER);
      hostile = w.real(HOSTILITY);
      trusted = w.real(TRUST);
      alignment = w.live(ALIGNMENT);
    }

    @Override
    public double value(int i, int j) {
      double ratio = Exponential.log(power(j) / power(i));
      return proximity.at(i, j) * power * ratio
          + hostility * hostile.at(i, j)
          + rivals * companions(i, j)
          - trust * trusted.at(i, j);
    }

    /** A state's power; an inject may take all of it, and ratios are taken. */
    private double power(int i) {
      return Math.max(LEAST, powers.at(i));
    }

    private double companions(int i, int j) {
      double sum = 0;
      int[] of = foes.of(i);
      for (int f = 0; rivalsCount && f < foes.count(i); f++) {
        int k = of[f];
        sum += k == j ? 0 : hostile.at(i, k) * alignment.at(j, k) * powers.at(k);
      }
      return sum;
    }
  }
}
