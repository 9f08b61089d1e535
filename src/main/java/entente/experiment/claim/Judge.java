package entente.experiment.claim;

import entente.scenario.ClaimFile;
import entente.scenario.Trial;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a claim by the games that were played: its tests, and if they hold what must make it fail
 * and what must show nothing.
 *
 * @param pairs how many games each arm of a claim has, unless it asks for more
 */
record Judge(Season season, Change change, int pairs) {

  /** What its tests come to by themselves. */
  Finding tested(ClaimFile claim) {
    int games = pairs * claim.samples();
    Arms arms = new Arms(claim, season, change, games);
    List<Ruling> rulings = new ArrayList<>();
    claim.tests().forEach((name, trial) -> rulings.add(Court.rule(name, trial, arms)));
    Verdict verdict = verdict(claim.holds(), rulings);
    return new Finding(claim, verdict, games, rulings, List.of(), List.of());
  }

  /** The same after its ablations and placebos, if its tests hold. */
  Finding checked(Finding tested) {
    if (!tested.checked()) {
      return tested;
    }
    ClaimFile claim = tested.claim();
    Arms arms = new Arms(claim, season, change, tested.pairs());
    List<Finding.Ablated> ablations = new ArrayList<>();
    claim.without().values().forEach(it -> ablations.add(ablated(claim, it, tested.pairs())));
    List<Finding.Placebo> placebos = new ArrayList<>();
    claim.placebos().forEach((name, trial) -> placebos.add(placebo(name, trial, arms)));
    Finding found = tested.with(Verdict.SUPPORTED, ablations, placebos);
    boolean established = found.ablated() && found.quiet();
    return established ? found : tested.with(Verdict.NOT_ESTABLISHED, ablations, placebos);
  }

  private static Verdict verdict(ClaimFile.Needed needed, List<Ruling> rulings) {
    boolean all = needed == ClaimFile.Needed.ALL;
    boolean holds =
        all ? rulings.stream().allMatch(Ruling::holds) : rulings.stream().anyMatch(Ruling::holds);
    if (holds) {
      return Verdict.SUPPORTED;
    }
    long against = rulings.stream().filter(r -> r.verdict() == Verdict.CONTRADICTED).count();
    boolean contradicted = all ? against > 0 : against == rulings.size();
    return contradicted ? Verdict.CONTRADICTED : Verdict.OPEN;
  }

  private Finding.Ablated ablated(ClaimFile claim, ClaimFile.Ablation ablation, int games) {
    Arms arms = new Arms(claim, season, change.with(ablation.settings()), games);
    List<Ruling> rulings = new ArrayList<>();
    for (String test : ablation.fails()) {
      rulings.add(Court.rule(test, Schedule.trial(claim, test), arms));
    }
    return new Finding.Ablated(
        ablation.name(), rulings.stream().noneMatch(Ruling::asClaimed), rulings);
  }

  private static Finding.Placebo placebo(String name, Trial trial, Arms arms) {
    Ruling ruling = Court.rule(name, trial, arms);
    return new Finding.Placebo(name, Court.quiet(trial, ruling), ruling);
  }
}
