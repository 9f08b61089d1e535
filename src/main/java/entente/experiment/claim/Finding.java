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
 * @param ablations whether it fails without what is named; empty if its tests do not hold
 * @param placebos whether what must show nothing shows nothing; empty if its tests do not hold
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
   * @param met whether none of them is then as claimed, not even by its estimate alone
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

  /** Whether its tests hold, so that ablations and placebos were played. */
  public boolean checked() {
    return verdict == Verdict.SUPPORTED || verdict == Verdict.NOT_ESTABLISHED;
  }

  Finding with(Verdict other, List<Ablated> ablated, List<Placebo> idle) {
    return new Finding(claim, other, pairs, rulings, ablated, idle);
  }

  /** Whether it fails without what is named, if anything is; false if that was not played. */
  public boolean ablated() {
    if (!checked() || claim.without().isEmpty()) {
      return checked();
    }
    return claim.fails() == ClaimFile.Needed.ALL
        ? ablations.stream().allMatch(Ablated::met)
        : ablations.stream().anyMatch(Ablated::met);
  }

  /** The same in words: {@code met}, {@code not met}, {@code not played} or {@code none}. */
  public String ablation() {
    if (claim.without().isEmpty()) {
      return "none";
    }
    return !checked() ? "not played" : ablated() ? "met" : "not met";
  }

  /** Whether placebos are quiet: {@code quiet}, {@code shows}, {@code not played}, {@code none}. */
  public String placebo() {
    if (claim.placebos().isEmpty()) {
      return "none";
    }
    return !checked() ? "not played" : quiet() ? "quiet" : "shows";
  }

  /** Whether all placebos are quiet; false if they were not played. */
  public boolean quiet() {
    return checked() && placebos.stream().allMatch(Placebo::quiet);
  }
}
