package entente.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two arms pair by pair. The pairs may come from wherever: two arms of futures, or two
 * batches with the same seeds.
 */
public final class Comparison {
  private final List<Tested> outcomes;
  private final FirstDeeds parted = new FirstDeeds();
  private final FirstChoices choices = new FirstChoices();
  private final CellComparison cells = new CellComparison();
  private final Set<Long> seeds = new TreeSet<>();
  private int pairs;
  private int same;

  /** One outcome, as far as pairs have been seen. */
  private static final class Tested {
    private final OutcomeCount a;
    private final OutcomeCount b;
    private final SeedDifferences cameAbout = new SeedDifferences();
    private final SeedDifferences months = new SeedDifferences();
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
      long seed = pair.a().seed();
      cameAbout.add(seed, (inB != null ? 1 : 0) - (inA != null ? 1 : 0));
      if (inA != null && inB != null) {
        earlier += inB < inA ? 1 : 0;
        later += inB > inA ? 1 : 0;
        months.add(seed, Integer.compare(inB, inA));
      } else {
        onlyA += inA != null ? 1 : 0;
        onlyB += inB != null ? 1 : 0;
      }
    }

    private double probability() {
      return SignTest.probability(cameAbout.below(), cameAbout.above());
    }

    /** With several pairs a seed the wider of the pairs' interval and the seeds'. */
    private Share.Interval interval() {
      Share.Interval pairs = Share.difference(onlyA, onlyB, cameAbout.pairs());
      if (cameAbout.seeds() == cameAbout.pairs()) {
        return pairs;
      }
      Share.Interval seeds = cameAbout.interval();
      return new Share.Interval(
          Math.max(-1, Math.min(pairs.low(), seeds.low())),
          Math.min(1, Math.max(pairs.high(), seeds.high())));
    }

    private OutcomeDifference told(double adjusted) {
      double timing = SignTest.probability(months.below(), months.above());
      return new OutcomeDifference(
          a, b, onlyA, onlyB, earlier, later, interval(), timing, adjusted);
    }
  }

  /** Compares outcomes of these names. */
  public Comparison(List<String> names) {
    outcomes = names.stream().map(Tested::new).toList();
  }

  /** Takes one more pair. */
  public void add(Pair pair) {
    pairs++;
    seeds.add(pair.a().seed());
    same += pair.a().fingerprint() == pair.b().fingerprint() ? 1 : 0;
    outcomes.forEach(one -> one.add(pair));
    pair.parted().ifPresent(parted::add);
    pair.tipped().ifPresent(choices::add);
    cells.add(pair);
  }

  /** How many pairs there are. */
  public int pairs() {
    return pairs;
  }

  /** How many seeds they have; fewer than pairs if each seed is played at several points. */
  public int seeds() {
    return seeds.size();
  }

  /** In how many pairs both games ended in the same world. */
  public int same() {
    return same;
  }

  /** The first deeds in which pairs part. */
  public FirstDeeds parted() {
    return parted;
  }

  /** The first choices in which pairs part. */
  public FirstChoices choices() {
    return choices;
  }

  /** How cells ended. */
  public CellComparison cells() {
    return cells;
  }

  /** The outcomes, those that differ most surely and then most widely first. */
  public List<OutcomeDifference> outcomes() {
    List<Tested> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingDouble(Tested::probability));
    double[] adjusted = Holm.adjusted(sorted.stream().mapToDouble(Tested::probability).toArray());
    List<OutcomeDifference> told = new ArrayList<>();
    for (int k = 0; k < adjusted.length; k++) {
      told.add(sorted.get(k).told(adjusted[k]));
    }
    told.sort(
        Comparator.comparingDouble(OutcomeDifference::probability)
            .thenComparingDouble(one -> -Math.abs(one.difference())));
    return told;
  }
}
