package entente.export;

import entente.store.Rows;
import entente.store.RunReader;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cells of a run went, month by month.
 *
 * @param states what each state is called, by code
 * @param start the first month
 * @param months how many there are
 * @param cells the values at each month's end, by the names of the cells
 */
record Course(
    Map<String, String> states, YearMonth start, int months, Map<String, double[]> cells) {

  /** Reads a run; how it stood before the first month is left out. */
  static Course read(RunReader run) throws IOException {
    List<double[]> worlds = new ArrayList<>();
    try (Rows<double[]> rows = run.worlds()) {
      rows.next();
      rows.forEachRemaining(worlds::add);
    }
    Map<String, double[]> cells = new LinkedHashMap<>();
    List<String> names = run.cells();
    for (int k = 0; k < names.size(); k++) {
      int cell = k;
      cells.put(names.get(k), worlds.stream().mapToDouble(world -> world[cell]).toArray());
    }
    return new Course(run.manifest().states(), run.manifest().month(0), worlds.size(), cells);
  }
}
