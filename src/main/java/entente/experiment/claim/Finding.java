package entente.experiment.claim;

import entente.scenario.ClaimFile;
import java.util.List;

/**
 * What became of a claim.
 *
 * @param claim the claim
 * @param verdict the verdict
 * @param pairs how many games each arm has
 * @param rulings what became of its tests
 * @param ablations whether it fails without what is named
 * @param placebos whether what must show nothing shows nothing
 */
public record Finding(
    ClaimFile claim,
    Verdict verdict,
    int pairs,
    List<Ruling> rulings,
    List<Ablated> ablations,
    List<Placebo> placebos) {

  /** Keeps copies. */
  public Finding {
    rulings = List.copyOf(rulings);
    ablations = List.copyOf(ablations);
    placebos = List.copyOf(placebos);
  }

  /**
   * The claim without a mechanism.
   *
   * @param name what was switched off
   * @param met whether it then fails, as it must
   * @param rulings the tests that must fail
   */
  public record Ablated(String name, boolean met, List<Ruling> rulings) {
    /** Keeps a copy. */
    public Ablated {
      rulings = List.copyOf(rulings);
    }
  }

  /**
   * What must show nothing.
   *
   * @param name its name
   * @param quiet whether its interval includes 0 or it is surely smaller than the least effect
   * @param ruling what it shows
   */
  public record Placebo(String name, boolean quiet, Ruling ruling) {}

  /** Whether it fails without what is named, as far as anything is named. */
  public boolean ablated() {
    if (ablations.isEmpty()) {
      return true;
    }
    return claim.fails() == ClaimFile.Needed.ALL
        ? ablations.stream().allMatch(Ablated::met)
        : ablations.stream().anyMatch(Ablated::met);
  }

  /** Whether all placebos are quiet. */
  public boolean quiet() {
    return placebos.stream().allMatch(Placebo::quiet);
  }
}
