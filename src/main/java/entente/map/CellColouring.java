package entente.map;

import entente.world.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * States filled by one cell each.
 *
 * @param name the cells, with a star for the state
 * @param quantity what they are of
 * @param places the cell of each state, -1 for none: what a state is to itself
 * @param high the end of the scale; NaN to take it from the values
 */
record CellColouring(String name, String title, Quantity quantity, int[] places, double high)
    implements Colouring {
  /** Scales up to so wide are shown whole; but nobody has more than a part of all power. */
  private static final double WHOLE = 2;

  static CellColouring of(String name, String title, Quantity quantity, int[] places) {
    boolean whole = quantity.max() - quantity.min() <= WHOLE && quantity != Quantity.POWER;
    return new CellColouring(name, title, quantity, places, whole ? quantity.max() : Double.NaN);
  }

  @Override
  public Filling of(Moment moment) {
    double[] values = new double[places.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = places[k] < 0 ? Double.NaN : moment.at(places[k]);
    }
    return flag() ? truths(values) : scaled(values);
  }

  private boolean flag() {
    return quantity.unit().equals("0 or 1");
  }

  private Filling scaled(double[] values) {
    double end = Double.isNaN(high) ? end(Arrays.stream(values).boxed().toList()) : high;
    boolean twoSided = quantity.min() < 0;
    Ramp ramp = twoSided ? Ramp.DIVERGING : Ramp.SEQUENTIAL;
    Key.Gradient key = new Key.Gradient(ramp, twoSided ? -end : 0, end, quantity.unit());
    return new Filling(colours(values, key::rgb), values, key);
  }

  private Filling truths(double[] values) {
    List<Key.Kind> kinds =
        List.of(new Key.Kind(Ramp.kind(4), "no"), new Key.Kind(Ramp.kind(1), "yes"));
    return new Filling(
        colours(values, value -> kinds.get(value > 0.5 ? 1 : 0).rgb()),
        values,
        new Key.Kinds(kinds));
  }

  private interface Painting {
    int rgb(double value);
  }

  private static int[] colours(double[] values, Painting painting) {
    int[] rgb = new int[values.length];
    for (int k = 0; k < rgb.length; k++) {
      rgb[k] = Double.isNaN(values[k]) ? Filling.NONE : painting.rgb(values[k]);
    }
    return rgb;
  }

  @Override
  public CellColouring fitted(List<double[]> series) {
    List<Double> all =
        series.stream()
            .flatMap(cells -> Arrays.stream(places).filter(p -> p >= 0).mapToObj(p -> cells[p]))
            .toList();
    return new CellColouring(name, title, quantity, places, end(all));
  }

  /** A round number that no value is beyond, on either side. */
  private double end(List<Double> values) {
    double most = values.stream().filter(v -> !v.isNaN()).mapToDouble(Math::abs).max().orElse(0);
    double bound = Math.max(Math.abs(quantity.min()), Math.abs(quantity.max()));
    return most == 0 ? Math.min(1, bound) : Math.min(bound, round(most));
  }

  /** The least of 1, 2, 2.5 and 5 times a power of ten that is no less. */
  static double round(double most) {
    double ten = Math.pow(10, Math.floor(Math.log10(most)));
    IntToDoubleFunction step = k -> ten * new double[] {1, 2, 2.5, 5, 10}[k];
    for (int k = 0; k < 4; k++) {
      if (most <= step.applyAsDouble(k) * (1 + 1e-12)) {
        return step.applyAsDouble(k);
      }
    }
    return step.applyAsDouble(4);
  }
}
