package entente.scenario;

import entente.world.Layout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a scenario in the making: values, spreads and sources. */
final class Cells {
  private final double[] values;
  private final double[] spreads;
  private final Map<Integer, List<String>> sources = new HashMap<>();

  Cells(Layout layout) {
    values = new double[layout.size()];
    spreads = new double[layout.size()];
  }

  void set(int cell, Figure figure) {
    values[cell] = figure.value();
    spreads[cell] = figure.spread();
    sources.put(cell, figure.sources());
  }

  /** Whether a cell was set. */
  boolean given(int cell) {
    return sources.containsKey(cell);
  }

  double value(int cell) {
    return values[cell];
  }

  /** What a cell was set to. */
  Figure figure(int cell) {
    return new Figure(values[cell], spreads[cell], sources.getOrDefault(cell, List.of()));
  }

  double[] values() {
    return values.clone();
  }

  double[] spreads() {
    return spreads.clone();
  }

  /** The sources of the cells that were set. */
  Map<Integer, List<String>> sources() {
    return sources;
  }
}
