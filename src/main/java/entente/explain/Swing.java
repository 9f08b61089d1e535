package entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What turned a choice between two runs: how much more the lead of one candidate over another was
 * in run A than in run B, and what that came of.
 *
 * @param one the one candidate in run A
 * @param other the other candidate in run A
 * @param oneInB the one candidate in run B
 * @param otherInB the other candidate in run B
 */
public record Swing(Candidate one, Candidate other, Candidate oneInB, Candidate otherInB) {

  /** How much more a candidate was over doing nothing, which is worth 0. */
  public static Swing overNothing(Candidate inA, Candidate inB) {
    return new Swing(inA, Candidate.NOTHING, inB, Candidate.NOTHING);
  }

  /** The part of the values [utility]. */
  public double value() {
    return (one.value() - other.value()) - (oneInB.value() - otherInB.value());
  }

  /** The part of the month's noise [utility]. */
  public double noise() {
    return (one.noise() - other.noise()) - (oneInB.noise() - otherInB.noise());
  }

  /** What each motive gave to the part of the values, the largest first; the risk is one. */
  public List<Reason> motives() {
    Set<String> names = new TreeSet<>();
    for (Candidate candidate : List.of(one, other, oneInB, otherInB)) {
      candidate.reasons().forEach(reason -> names.add(reason.motive()));
    }
    List<Reason> motives = new ArrayList<>();
    for (String name : names) {
      double lead = one.expected(name) - other.expected(name);
      motives.add(new Reason(name, lead - (oneInB.expected(name) - otherInB.expected(name))));
    }
    motives.removeIf(reason -> reason.part() == 0);
    motives.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.part())));
    return motives;
  }
}
