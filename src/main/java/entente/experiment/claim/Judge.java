package entente.experiment.claim;

import entente.scenario.ClaimFile;
import entente.scenario.Trial;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a claim by the games that were played: its tests, then what must make it fail, then what
 * must show nothing.
 *
 * @param pairs how many games each arm of a claim has, unless it asks for more
 */
record Judge(Season season, Change change, int pairs) {

  Finding judge(ClaimFile claim) {
    int games = pairs * claim.samples();
    Arms arms = new Arms(claim, season, change, games);
    List<Ruling> rulings = new ArrayList<>();
    claim.tests().forEach((name, trial) -> rulings.add(Court.rule(name, trial, arms)));
    List<Finding.Ablated> ablations = new ArrayList<>();
    claim.without().values().forEach(one -> ablations.add(ablated(claim, one, games)));
    List<Finding.Placebo> placebos = new ArrayList<>();
    claim.placebos().forEach((name, trial) -> placebos.add(placebo(name, trial, arms)));
    Verdict tests = verdict(claim.holds(), rulings);
    Finding found = new Finding(claim, tests, games, rulings, ablations, placebos);
    boolean established = found.ablated() && found.quiet();
    return tests != Verdict.SUPPORTED || established
        ? found
        : new Finding(claim, Verdict.NOT_ESTABLISHED, games, rulings, ablations, placebos);
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
    return new Finding.Ablated(ablation.name(), rulings.stream().noneMatch(Ruling::holds), rulings);
  }

  private static Finding.Placebo placebo(String name, Trial trial, Arms arms) {
    Ruling ruling = Court.rule(name, trial, arms);
    return new Finding.Placebo(name, Court.quiet(trial, ruling), ruling);
  }
}
