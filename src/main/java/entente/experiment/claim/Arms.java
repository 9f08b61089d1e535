package entente.experiment.claim;

import entente.experiment.analysis.Bootstrap;
import entente.scenario.ClaimFile;
import entente.scenario.Trial;
import java.util.List;

/**
 * The games of a claim's arms under a change.
 *
 * @param pairs how many of them are looked at
 */
record Arms(ClaimFile claim, Season season, Change change, int pairs) {
  private static final int DRAWS = 200;

  Sample sample(String arm, String measure) {
    Series series = season.of(Treatment.of(claim, arm, change));
    return series.sample(Schedule.called(claim, measure), pairs);
  }

  /** Draws the pairs anew: all arms of a seed come together (Efron 1979). */
  Bootstrap resampled() {
    return new Bootstrap(pairs, DRAWS, pairs);
  }

  /** The mean of what a trial is of in each of its arms. */
  List<Ruling.ArmMean> means(Trial trial) {
    return trial.arms().stream()
        .map(arm -> new Ruling.ArmMean(arm, Means.of(sample(arm, trial.of()))))
        .toList();
  }
}
