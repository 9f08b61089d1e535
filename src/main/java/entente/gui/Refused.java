package entente.gui;

import entente.scenario.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What a user asked for cannot be done; the message says why, and what is allowed. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refused(String message) {
    super(message);
  }

  /** The message of problems with an input, one below the other. */
  static Refused of(List<Problem> problems) {
    return new Refused(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
  }

  /** The same of problems with a file, each with its place. */
  static Refused inFile(List<Problem> problems) {
    return new Refused(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
  }

  /** The message. */
  String words() {
    return String.valueOf(getMessage());
  }
}
