package entente.scenario;

/**
 * An expression has no value in the month that is played: it divides by 0, or its number is too
 * large. The game ends, for neither true nor false would be a right answer.
 */
public final class Undefined extends RuntimeException {
  private static final long serialVersionUID = 1;

  Undefined(Problem problem) {
    super(
        problem.file()
            + ":"
            + problem.line()
            + ":"
            + problem.column()
            + ": "
            + problem.path()
            + ": "
            + problem.message(),
        null,
        false,
        false);
  }
}
