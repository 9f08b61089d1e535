package entente.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading an experiment: the experiment, or what is wrong with it.
 *
 * @param file the experiment; there if and only if there are no problems
 * @param problems sorted by position
 */
public record ExperimentReading(Optional<ExperimentFile> file, List<Problem> problems) {

  /** Keeps a copy. */
  public ExperimentReading {
    problems = List.copyOf(problems);
  }
}
