package entente.gui;

import entente.scenario.Scenario;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The charts that are always there: stability, stocks of arms, dependency, perceived alignment. */
final class Presets {
  private static final int MOST = 9;

  private Presets() {}

  /**
   * A chart.
   *
   * @param title what it shows
   * @param cells the cells, in the order of their lines
   */
  record Preset(String title, List<Integer> cells) {}

  /** Those of a game; of pairs the ones that move most so far. */
  static List<Preset> of(Scenario scenario, Film film) {
    Layout layout = scenario.plan().layout();
    List<Preset> presets = new ArrayList<>();
    presets.add(new Preset("Stability", states(layout, Quantity.STABILITY)));
    arms(scenario, layout, presets);
    presets.add(new Preset("Dependency", widest(layout, film, Quantity.DEPENDENCY)));
    presets.add(new Preset("Perceived alignment", widest(layout, film, Quantity.ALIGNMENT)));
    return presets;
  }

  private static List<Integer> states(Layout layout, Quantity quantity) {
    List<Integer> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(layout.states(), MOST); i++) {
      cells.add(layout.at(quantity, i));
    }
    return cells;
  }

  /** A chart of the stocks of each good that counts as arms and can be stored. */
  private static void arms(Scenario scenario, Layout layout, List<Preset> presets) {
    double[] start = scenario.plan().cells();
    for (int good = 0; good < layout.count(Axis.GOOD); good++) {
      boolean arms = start[layout.at(Quantity.ARMS, good)] > 0.5;
      if (arms && start[layout.at(Quantity.STORABLE, good)] > 0.5) {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(layout.states(), MOST); i++) {
          cells.add(layout.at(Quantity.STOCK, i, good));
        }
        String item = scenario.plan().words().item(good);
        presets.add(new Preset("Stocks of " + item, cells));
      }
    }
  }

  private static List<Integer> widest(Layout layout, Film film, Quantity quantity) {
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < layout.size(); cell++) {
      if (layout.quantity(cell) == quantity && layout.used(cell)) {
        cells.add(cell);
      }
    }
    return cells.stream()
        .sorted(Comparator.comparingDouble((Integer cell) -> -span(film, cell)))
        .limit(MOST)
        .sorted()
        .toList();
  }

  /** How far a cell has moved, then how large it is. */
  private static double span(Film film, int cell) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : film.series(cell)) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    return max - min + 0.01 * max;
  }
}
