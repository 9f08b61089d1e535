package entente.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a history: the history, or what is wrong with it.
 *
 * @param history there if and only if there are no problems
 * @param problems sorted by position
 */
public record HistoryReading(Optional<HistoryFile> history, List<Problem> problems) {

  /** Checks that it is one or the other. */
  public HistoryReading {
    problems = List.copyOf(problems);
    if (history.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading holds either a history or problems");
    }
  }

  /** The history, or an exception that says all the problems. */
  public HistoryFile orThrow() {
    return history.orElseThrow(
        () ->
            new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
  }
}
