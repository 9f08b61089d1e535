package entente.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading an exercise: the exercise, or what is wrong with it.
 *
 * @param exercise there if and only if there are no problems
 * @param problems sorted by position
 */
public record ExerciseReading(Optional<Exercise> exercise, List<Problem> problems) {

  /** Checks that it is one or the other. */
  public ExerciseReading {
    problems = List.copyOf(problems);
    if (exercise.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading holds either an exercise or problems");
    }
  }
}
