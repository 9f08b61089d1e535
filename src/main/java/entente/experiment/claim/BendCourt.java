package entente.experiment.claim;

import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import entente.scenario.Trial;
import java.util.List;
import java.util.stream.IntStream;

/** Judges whether a share bends at a threshold of the dose. */
final class BendCourt {
  private final double[] doses;
  private final List<Sample> samples;

  private BendCourt(Trial.Bend trial, Arms arms) {
    doses = trial.arms().stream().mapToDouble(a -> arms.sample(a, trial.dose()).mean()).toArray();
    samples = trial.arms().stream().map(arm -> arms.sample(arm, trial.of())).toList();
  }

  static Ruling rule(String name, Trial.Bend trial, Arms arms) {
    BendCourt court = new BendCourt(trial, arms);
    Estimate gain = arms.resampled().of(drawn -> court.fit(drawn).gain());
    Curve curve = court.fit(IntStream.range(0, arms.pairs()).toArray());
    boolean near = curve.bend() >= trial.low() && curve.bend() <= trial.high();
    Verdict verdict = Verdict.OPEN;
    if (curve.moves() && curve.gain() >= trial.least() && near) {
      verdict = Verdict.SUPPORTED;
    } else if (curve.moves() && curve.gain() <= -trial.least()) {
      verdict = Verdict.CONTRADICTED;
    }
    String wanted =
        "criterion better by "
            + Figures.fixed(trial.least(), 1)
            + ", bend from "
            + Figures.fixed(trial.low(), 2)
            + " to "
            + Figures.fixed(trial.high(), 2);
    String reason = "bend at " + Figures.fixed(curve.bend(), 2) + "; doses " + court.told();
    boolean asClaimed = verdict == Verdict.SUPPORTED;
    return new Ruling(name, verdict, gain, wanted, arms.means(trial), asClaimed, reason);
  }

  private String told() {
    StringBuilder told = new StringBuilder();
    for (double dose : doses) {
      told.append(told.isEmpty() ? "" : ", ").append(Figures.fixed(dose, 2));
    }
    return told.toString();
  }

  private Curve fit(int[] games) {
    double[] yes = new double[doses.length];
    double[] all = new double[doses.length];
    for (int arm = 0; arm < doses.length; arm++) {
      for (int game : games) {
        yes[arm] += samples.get(arm).value(game);
        all[arm] += samples.get(arm).weight(game);
      }
    }
    return Curve.fit(doses, yes, all);
  }
}
