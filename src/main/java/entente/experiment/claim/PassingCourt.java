package entente.experiment.claim;

import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import entente.scenario.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judges at which dose a mean first passes a level, by straight lines between the arms. */
final class PassingCourt {
  private final double level;
  private final List<Dosed> arms;

  private record Dosed(double dose, Sample sample) {}

  private PassingCourt(Trial.Passing trial, Arms games) {
    level = trial.level();
    List<Dosed> dosed = new ArrayList<>();
    for (String arm : trial.arms()) {
      double dose = games.sample(arm, trial.dose()).mean();
      dosed.add(new Dosed(dose, games.sample(arm, trial.of())));
    }
    dosed.sort(Comparator.comparingDouble(Dosed::dose));
    arms = List.copyOf(dosed);
  }

  static Ruling rule(String name, Trial.Passing trial, Arms games) {
    PassingCourt court = new PassingCourt(trial, games);
    Estimate dose = games.resampled().of(court::passed);
    Verdict verdict = Verdict.OPEN;
    if (dose.below(trial.bound())) {
      verdict = Verdict.SUPPORTED;
    } else if (dose.above(trial.bound())) {
      verdict = Verdict.CONTRADICTED;
    }
    String wanted =
        "passes " + Figures.fixed(trial.level(), 2) + " below " + Figures.fixed(trial.bound(), 2);
    boolean asClaimed = dose.value() < trial.bound();
    String doses = "doses " + court.told();
    return new Ruling(name, verdict, dose, wanted, games.means(trial), asClaimed, doses);
  }

  private String told() {
    StringBuilder told = new StringBuilder();
    for (Dosed arm : arms) {
      told.append(told.isEmpty() ? "" : ", ").append(Figures.fixed(arm.dose(), 2));
    }
    return told.toString();
  }

  /** The least dose at which the level is reached; infinite if it never is. */
  private double passed(int[] games) {
    double dose = Double.NEGATIVE_INFINITY;
    double before = Double.NaN;
    for (Dosed arm : arms) {
      double mean = mean(arm.sample(), games);
      if (mean >= level) {
        boolean first = Double.isNaN(before);
        return first ? arm.dose() : dose + (arm.dose() - dose) * (level - before) / (mean - before);
      }
      if (!Double.isNaN(mean)) {
        before = mean;
        dose = arm.dose();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private static double mean(Sample sample, int[] games) {
    double sum = 0;
    double weight = 0;
    for (int game : games) {
      sum += sample.value(game);
      weight += sample.weight(game);
    }
    return weight > 0 ? sum / weight : Double.NaN;
  }
}
