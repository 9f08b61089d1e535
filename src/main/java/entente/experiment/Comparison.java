package entente.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares two arms pair by pair. The pairs may come from wherever: two arms of futures, or two
 * batches with the same seeds.
 */
public final class Comparison {
  private final List<Tested> outcomes;
  private final FirstDeeds parted = new FirstDeeds();
  private int pairs;
  private int same;

  /** One outcome, as far as pairs have been seen. */
  private static final class Tested {
    private final OutcomeCount a;
    private final OutcomeCount b;
    private int onlyA;
    private int onlyB;
    private int earlier;
    private int later;

    private Tested(String outcome) {
      a = new OutcomeCount(outcome);
      b = new OutcomeCount(outcome);
    }

    private void add(Pair pair) {
      a.add(pair.a());
      b.add(pair.b());
      Integer inA = pair.a().outcomes().get(a.outcome());
      Integer inB = pair.b().outcomes().get(a.outcome());
      if (inA != null && inB != null) {
        earlier += inB < inA ? 1 : 0;
        later += inB > inA ? 1 : 0;
      } else {
        onlyA += inA != null ? 1 : 0;
        onlyB += inB != null ? 1 : 0;
      }
    }

    private double probability() {
      return SignTest.probability(onlyA, onlyB);
    }

    private OutcomeDifference told(double adjusted) {
      return new OutcomeDifference(a, b, onlyA, onlyB, earlier, later, adjusted);
    }
  }

  /** Compares outcomes of these names. */
  public Comparison(List<String> names) {
    outcomes = names.stream().map(Tested::new).toList();
  }

  /** Takes one more pair. */
  public void add(Pair pair) {
    pairs++;
    same += pair.a().fingerprint() == pair.b().fingerprint() ? 1 : 0;
    outcomes.forEach(one -> one.add(pair));
    pair.parted().ifPresent(parted::add);
  }

  /** How many pairs there are. */
  public int pairs() {
    return pairs;
  }

  /** In how many pairs both games ended in the same world. */
  public int same() {
    return same;
  }

  /** The first deeds in which pairs part. */
  public FirstDeeds parted() {
    return parted;
  }

  /** The outcomes, those that differ most surely and then most widely first. */
  public List<OutcomeDifference> outcomes() {
    List<Tested> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingDouble(Tested::probability));
    List<OutcomeDifference> told = new ArrayList<>();
    double adjusted = 0;
    for (int k = 0; k < sorted.size(); k++) {
      double holm = (sorted.size() - k) * sorted.get(k).probability();
      adjusted = Math.min(1, Math.max(adjusted, holm));
      told.add(sorted.get(k).told(adjusted));
    }
    told.sort(
        Comparator.comparingDouble(OutcomeDifference::probability)
            .thenComparingDouble(one -> -Math.abs(one.difference())));
    return told;
  }
}
