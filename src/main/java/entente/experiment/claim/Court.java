package entente.experiment.claim;

import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import entente.scenario.Trial;
import java.util.List;

/** Judges one test by the games of its arms. */
final class Court {
  private static final double ROUNDING = 1e-9;

  private Court() {}

  /** What became of a test. */
  static Ruling rule(String name, Trial trial, Arms arms) {
    if (trial instanceof Trial.Difference it) {
      return difference(name, it, arms);
    } else if (trial instanceof Trial.Change it) {
      Estimate effect =
          Means.change(arms.sample(it.from(), it.of()), arms.sample(it.to(), it.of()));
      return apart(name, it, effect, it.least(), "", arms);
    } else if (trial instanceof Trial.Level it) {
      return level(name, it, arms);
    } else if (trial instanceof Trial.Equal it) {
      return equal(name, it, arms);
    } else if (trial instanceof Trial.Bend it) {
      return BendCourt.rule(name, it, arms);
    }
    return PassingCourt.rule(name, (Trial.Passing) trial, arms);
  }

  private static Ruling difference(String name, Trial.Difference it, Arms arms) {
    Estimate effect =
        Means.difference(arms.sample(it.from(), it.of()), arms.sample(it.to(), it.of()));
    boolean oneWay = oneWay(it, arms);
    return apart(name, it, effect, it.least(), oneWay ? "" : "the arms do not go one way", arms);
  }

  /** Whether the means of the arms go the way that is claimed; equal ones do. */
  private static boolean oneWay(Trial.Difference it, Arms arms) {
    double sign = Math.signum(it.least());
    for (int k = 1; k < it.monotone().size(); k++) {
      double before = arms.sample(it.monotone().get(k - 1), it.of()).mean();
      double after = arms.sample(it.monotone().get(k), it.of()).mean();
      if (!((after - before) * sign >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static Ruling apart(
      String name, Trial trial, Estimate effect, double least, String flaw, Arms arms) {
    Estimate claimed = effect.turned(least < 0 ? -1 : 1);
    Verdict verdict = Verdict.OPEN;
    String reason = "no game counts";
    if (effect.known() && claimed.below(0)) {
      verdict = Verdict.CONTRADICTED;
      reason = "";
    } else if (effect.known()) {
      reason = flaw;
      reason = reaches(claimed, least) ? reason : "smaller than the least effect";
      reason = claimed.above(0) ? reason : "the interval includes 0";
      verdict = reason.isEmpty() ? Verdict.SUPPORTED : Verdict.OPEN;
    }
    String wanted = "at least " + Figures.signed(least, 3);
    boolean asClaimed = flaw.isEmpty() && reaches(claimed, least);
    return new Ruling(name, verdict, effect, wanted, arms.means(trial), asClaimed, reason);
  }

  /** Whether it is at least so large; twenty of four hundred are a twentieth, however rounded. */
  private static boolean reaches(Estimate claimed, double least) {
    return claimed.value() >= Math.abs(least) - ROUNDING;
  }

  private static Ruling level(String name, Trial.Level it, Arms arms) {
    Estimate mean = Means.of(arms.sample(it.arm(), it.of()));
    Verdict verdict = Verdict.OPEN;
    boolean over = mean.above(it.bound());
    if (over || mean.below(it.bound())) {
      verdict = over == (it.sign() > 0) ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
    }
    String reason = mean.known() ? "the interval includes the bound" : "no game counts";
    String wanted = (it.sign() > 0 ? "above " : "below ") + Figures.fixed(it.bound(), 3);
    boolean asClaimed = (mean.value() - it.bound()) * it.sign() > 0;
    String why = verdict == Verdict.OPEN ? reason : "";
    return new Ruling(name, verdict, mean, wanted, List.of(), asClaimed, why);
  }

  private static Ruling equal(String name, Trial.Equal it, Arms arms) {
    Estimate effect =
        Means.difference(arms.sample(it.from(), it.of()), arms.sample(it.to(), it.of()));
    Verdict verdict = Verdict.OPEN;
    if (effect.within(it.within())) {
      verdict = Verdict.SUPPORTED;
    } else if (effect.above(it.within()) || effect.below(-it.within())) {
      verdict = Verdict.CONTRADICTED;
    }
    String wanted = "within " + Figures.fixed(it.within(), 3);
    String reason = verdict == Verdict.OPEN ? "neither surely within nor surely beyond" : "";
    boolean asClaimed = Math.abs(effect.value()) < it.within();
    return new Ruling(name, verdict, effect, wanted, arms.means(it), asClaimed, reason);
  }

  /** Whether something that must show nothing does so. */
  static boolean quiet(Trial trial, Ruling ruling) {
    Estimate effect = ruling.effect();
    if (trial instanceof Trial.Equal) {
      return ruling.holds();
    }
    double least =
        trial instanceof Trial.Difference it
            ? it.least()
            : trial instanceof Trial.Change it ? it.least() : 0;
    boolean includes = effect.low() <= 0 && effect.high() >= 0;
    return effect.known() && (includes || effect.within(Math.abs(least)));
  }
}
