package entente.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares how cells ended, pair by pair. */
public final class CellComparison {
  private final SortedMap<String, Compared> cells = new TreeMap<>();

  /** One cell, as far as pairs have been seen. */
  private static final class Compared {
    private final String cell;
    private final SeedDifferences differences = new SeedDifferences();
    private double a;
    private double b;
    private int differing;

    private Compared(String cell) {
      this.cell = cell;
    }

    private void add(long seed, double inA, double inB) {
      a += inA;
      b += inB;
      differing += inA != inB ? 1 : 0;
      differences.add(seed, inB - inA);
    }

    /** How many standard errors the mean difference is from 0, for the order. */
    private double size() {
      double mean = Math.abs(differences.mean());
      return mean == 0 ? 0 : mean / differences.error();
    }

    private CellShift told(double probability) {
      int pairs = differences.pairs();
      return new CellShift(
          cell, pairs, differing, a / pairs, b / pairs, differences.interval(), probability);
    }
  }

  void add(Pair pair) {
    for (Map.Entry<String, double[]> one : pair.a().cells().entrySet()) {
      double[] other = pair.b().cells().get(one.getKey());
      if (other != null) {
        cells
            .computeIfAbsent(one.getKey(), Compared::new)
            .add(pair.a().seed(), last(one.getValue()), last(other));
      }
    }
  }

  private static double last(double[] values) {
    return values[values.length - 1];
  }

  /** How many cells both arms kept. */
  public int cells() {
    return cells.size();
  }

  /** The cells that differ in some pair, those that differ most surely first. */
  public List<CellShift> ranked() {
    List<Compared> sorted =
        new ArrayList<>(cells.values().stream().filter(one -> one.differing > 0).toList());
    sorted.sort(
        Comparator.comparingDouble((Compared one) -> one.differences.probability())
            .thenComparingDouble(one -> -one.size()));
    double[] raw = new double[sorted.size()];
    for (int k = 0; k < raw.length; k++) {
      raw[k] = sorted.get(k).differences.probability();
    }
    double[] adjusted = Holm.adjusted(raw);
    List<CellShift> told = new ArrayList<>();
    for (int k = 0; k < raw.length; k++) {
      told.add(sorted.get(k).told(adjusted[k]));
    }
    return told;
  }
}
