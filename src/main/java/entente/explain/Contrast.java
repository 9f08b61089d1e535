package entente.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * How the cells of two runs differ. Cells go by their names; those that only one run has are left
 * out. A difference is measured by the range of the quantity. Where that says nothing, because it
 * is wider than {@value #WIDE}, the rod is how far apart the values of such cells lie in the two
 * runs.
 */
public final class Contrast {
  private static final double WIDE = 10;

  private final List<String> cells = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final int[] inA;
  private final int[] inB;
  private final int[] since;
  private final Map<String, double[]> spans = new HashMap<>();
  private double[][] start = new double[2][0];
  private double[][] last = new double[2][0];
  private int turn = -1;

  /** Compares runs with cells of these names. */
  public Contrast(List<String> namesA, List<String> namesB) {
    Map<String, Integer> placeB = new HashMap<>();
    namesB.forEach(name -> placeB.put(name, placeB.size()));
    List<Integer> places = new ArrayList<>();
    for (int k = 0; k < namesA.size(); k++) {
      if (placeB.containsKey(namesA.get(k))) {
        cells.add(namesA.get(k));
        kinds.add(Kind.of(namesA.get(k)));
        places.add(k);
      }
    }
    inA = places.stream().mapToInt(Integer::intValue).toArray();
    inB = cells.stream().mapToInt(placeB::get).toArray();
    since = new int[inA.length];
    Arrays.fill(since, Integer.MAX_VALUE);
  }

  /** Reads two courses, from the start to the end of the shorter. */
  public Contrast read(Iterator<double[]> a, Iterator<double[]> b) {
    while (a.hasNext() && b.hasNext()) {
      observe(a.next(), b.next());
    }
    return this;
  }

  private void observe(double[] a, double[] b) {
    last = new double[][] {a, b};
    start = turn < 0 ? last : start;
    for (int k = 0; k < inA.length; k++) {
      double one = a[inA[k]];
      double other = b[inB[k]];
      if (one != other && since[k] > turn) {
        since[k] = turn;
      }
      double[] span =
          spans.computeIfAbsent(kinds.get(k).measure(), kind -> new double[] {one, one});
      span[0] = Math.min(span[0], Math.min(one, other));
      span[1] = Math.max(span[1], Math.max(one, other));
    }
    turn++;
  }

  /** The cells that both have. */
  public List<String> cells() {
    return List.copyOf(cells);
  }

  /** The cells that differed at the start, the most different first. */
  public List<CellDifference> atStart() {
    return differences(start);
  }

  /** The cells that differ at the end, the most different first. */
  public List<CellDifference> atEnd() {
    return differences(last);
  }

  private List<CellDifference> differences(double[][] values) {
    List<CellDifference> differences = new ArrayList<>();
    for (int k = 0; k < inA.length; k++) {
      double a = values[0][inA[k]];
      double b = values[1][inB[k]];
      if (a != b) {
        Kind kind = kinds.get(k);
        differences.add(new CellDifference(cells.get(k), kind, a, b, since[k], rod(kind)));
      }
    }
    differences.sort(Comparator.comparingDouble((CellDifference one) -> -one.share()));
    return differences;
  }

  private double rod(Kind kind) {
    double[] span = spans.getOrDefault(kind.measure(), new double[2]);
    return kind.range() <= WIDE ? kind.range() : span[1] - span[0];
  }
}
