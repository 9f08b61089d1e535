package entente.scenario;

import entente.world.Layout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sources each number comes from, by the cell or by the path, and what is kept as written.
 */
record Provenance(
    Layout layout,
    Map<Integer, List<String>> cells,
    Map<String, List<String>> paths,
    Map<String, String> said) {

  static Provenance of(Draft draft, Mechanisms mechanisms) {
    Map<String, List<String>> paths = new HashMap<>();
    mechanisms.numbers().forEach((path, number) -> paths.put(path, number.sources()));
    return new Provenance(
        draft.layout(), new HashMap<>(draft.cells().sources()), paths, draft.said());
  }

  /** The keys; none if nothing was said and the number is the engine's zero. */
  List<String> of(String cellOrPath) {
    int cell = layout.find(cellOrPath);
    return cell >= 0
        ? cells.getOrDefault(cell, List.of())
        : paths.getOrDefault(cellOrPath, List.of());
  }
}
