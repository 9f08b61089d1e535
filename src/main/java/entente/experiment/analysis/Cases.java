package entente.experiment.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs as scenario discovery sees them.
 *
 * @param inputs the values of the factors, one row a run
 * @param wanted of each whether it is a case of interest
 */
public record Cases(List<double[]> inputs, List<Boolean> wanted) {

  /** Checks that they go together. */
  public Cases {
    inputs = List.copyOf(inputs);
    wanted = List.copyOf(wanted);
    if (inputs.size() != wanted.size()) {
      throw new IllegalArgumentException(inputs.size() + " inputs, " + wanted.size() + " cases");
    }
  }

  /** How many runs. */
  public int size() {
    return inputs.size();
  }

  /** How many cases of interest. */
  public int count() {
    return (int) wanted.stream().filter(it -> it).count();
  }

  /** Their share, 0 of no runs. */
  public double density() {
    return size() == 0 ? 0 : (double) count() / size();
  }

  /** Those within a box. */
  public Cases within(Box box) {
    return chosen(box, true);
  }

  /** Those outside it. */
  public Cases outside(Box box) {
    return chosen(box, false);
  }

  private Cases chosen(Box box, boolean inside) {
    List<double[]> some = new ArrayList<>();
    List<Boolean> theirs = new ArrayList<>();
    for (int n = 0; n < size(); n++) {
      if (box.holds(inputs.get(n)) == inside) {
        some.add(inputs.get(n));
        theirs.add(wanted.get(n));
      }
    }
    return new Cases(some, theirs);
  }

  /** A factor's values, sorted. */
  double[] sorted(int factor) {
    return inputs.stream().mapToDouble(input -> input[factor]).sorted().toArray();
  }

  /** How many factors there are. */
  int factors() {
    return inputs.isEmpty() ? 0 : inputs.get(0).length;
  }
}
