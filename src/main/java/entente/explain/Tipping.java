package entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How close a decision was, and what would have tipped it. Reckoned from the recorded parts, to
 * first order: a motive's part is taken to grow with its weight, everything else to stay as it was.
 *
 * @param first the candidate with the highest score
 * @param second the runner-up
 * @param valueGap how much more the first is worth [utility]
 * @param noiseGap how much more the month's noise gave it [utility]
 * @param tips what would have levelled the two, the smallest change first
 */
public record Tipping(
    Candidate first, Candidate second, double valueGap, double noiseGap, List<Tip> tips) {

  /** A tipping whose tips nobody changes. */
  public Tipping {
    tips = List.copyOf(tips);
  }

  /** What would have tipped a decision; none if there was no alternative. */
  public static Optional<Tipping> of(Account account) {
    if (account.candidates().size() < 2) {
      return Optional.empty();
    }
    Candidate first = account.candidates().get(0);
    Candidate second = account.candidates().get(1);
    double gap = first.score() - second.score();
    List<Tip> tips = new ArrayList<>(weights(first, second, gap));
    tips.sort(Comparator.comparingDouble(Tipping::size));
    tips.addAll(acceptances(first, second, gap));
    return Optional.of(
        new Tipping(
            first, second, first.value() - second.value(), first.noise() - second.noise(), tips));
  }

  /** The gap that was to be closed, value and noise together [utility]. */
  public double gap() {
    return valueGap + noiseGap;
  }

  /** Whether the runner-up was worth more and only the noise put it second. */
  public boolean byNoise() {
    return valueGap < 0;
  }

  private static List<Tip> weights(Candidate first, Candidate second, double gap) {
    List<Tip> tips = new ArrayList<>();
    for (String motive : motives(first, second)) {
      double lead = first.expected(motive) - second.expected(motive);
      double factor = 1 - gap / lead;
      if (lead != 0 && factor >= 0 && !motive.equals(Reason.RISK)) {
        tips.add(new Tip.Weight(motive, factor));
      }
    }
    return tips;
  }

  private static Set<String> motives(Candidate first, Candidate second) {
    Set<String> motives = new TreeSet<>();
    first.reasons().forEach(reason -> motives.add(reason.motive()));
    second.reasons().forEach(reason -> motives.add(reason.motive()));
    return motives;
  }

  private static double size(Tip tip) {
    return tip instanceof Tip.Weight weight && weight.factor() > 0
        ? Math.abs(StrictMath.log(weight.factor()))
        : Double.MAX_VALUE;
  }

  private static List<Tip> acceptances(Candidate first, Candidate second, double gap) {
    List<Tip> tips = new ArrayList<>();
    acceptance(first, -gap).ifPresent(tips::add);
    acceptance(second, gap).ifPresent(tips::add);
    return tips;
  }

  private static Optional<Tip> acceptance(Candidate candidate, double change) {
    double slope = candidate.acceptedOverRefused();
    double to = candidate.acceptance() + change / slope;
    return candidate.hangsOnAnswer() && slope != 0 && to >= 0 && to <= 1
        ? Optional.of(new Tip.Acceptance(candidate, candidate.acceptance(), to))
        : Optional.empty();
  }
}
