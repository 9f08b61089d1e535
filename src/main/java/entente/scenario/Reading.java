package entente.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a scenario: the scenario, or what is wrong with it.
 *
 * @param scenario there if and only if there are no problems
 * @param problems sorted by position
 */
public record Reading(Optional<Scenario> scenario, List<Problem> problems) {

  /** Checks that it is one or the other. */
  public Reading {
    problems = List.copyOf(problems);
    if (scenario.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading holds either a scenario or problems");
    }
  }

  /** The scenario, or an exception that says all the problems. */
  public Scenario orThrow() {
    return scenario.orElseThrow(
        () ->
            new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
  }
}
