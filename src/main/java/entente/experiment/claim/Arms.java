package entente.experiment.claim;

import entente.scenario.ClaimFile;
import entente.scenario.Trial;
import java.util.List;

/**
 * The games of a claim's arms under a change.
 *
 * @param pairs how many of them are looked at
 */
record Arms(ClaimFile claim, Season season, Change change, int pairs) {

  Sample sample(String arm, String measure) {
    Series series = season.of(Treatment.of(claim, arm, change));
    return series.sample(Schedule.called(claim, measure), pairs);
  }

  /** The mean of what a trial is of in each of its arms. */
  List<Ruling.ArmMean> means(Trial trial) {
    return trial.arms().stream()
        .map(arm -> new Ruling.ArmMean(arm, Means.of(sample(arm, trial.of()))))
        .toList();
  }
}
