package entente.report;

import java.util.List;
import java.util.Optional;

/**
 * What a reader wants on the page; what is left empty the report chooses.
 *
 * @param outcomes names of the outcomes that are looked at closely
 * @param cells names of the cells whose course is shown
 * @param pair the two factors of the heat maps, or none
 * @param end an outcome after which others no longer count in the incidence
 */
public record Choices(
    List<String> outcomes, List<String> cells, List<String> pair, Optional<String> end) {

  /** Keeps copies. */
  public Choices {
    outcomes = List.copyOf(outcomes);
    cells = List.copyOf(cells);
    pair = List.copyOf(pair);
  }

  /** Nothing but what the report chooses. */
  public static Choices none() {
    return new Choices(List.of(), List.of(), List.of(), Optional.empty());
  }
}
