package entente.experiment;

import entente.scenario.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading an experiment: the experiment, or what is wrong with it.
 *
 * @param experiment there if and only if there are no problems
 * @param problems sorted by position
 */
public record Examined(Optional<Experiment> experiment, List<Problem> problems) {

  /** Checks that it is one or the other. */
  public Examined {
    problems = List.copyOf(problems);
    if (experiment.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading holds either an experiment or problems");
    }
  }
}
