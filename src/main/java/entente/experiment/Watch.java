package entente.experiment;

import entente.game.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Looks at cells of a game after each month from some turn on. */
final class Watch implements Consumer<Game> {
  private final List<String> cells;
  private final int first;
  private final List<double[]> rows = new ArrayList<>();

  /**
   * Will look at cells.
   *
   * @param cells their names
   * @param first the first turn after which they are looked at
   */
  Watch(List<String> cells, int first) {
    this.cells = cells;
    this.first = first;
  }

  @Override
  public void accept(Game game) {
    if (game.turn() > first) {
      rows.add(
          cells.stream()
              .mapToDouble(cell -> game.world().value(game.plan().layout().find(cell)))
              .toArray());
    }
  }

  /** The values after each of the months, by the cells' names. */
  Map<String, double[]> seen() {
    Map<String, double[]> seen = new TreeMap<>();
    for (int k = 0; k < cells.size(); k++) {
      int cell = k;
      seen.put(cells.get(k), rows.stream().mapToDouble(row -> row[cell]).toArray());
    }
    return seen;
  }
}
