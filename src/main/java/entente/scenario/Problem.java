package entente.scenario;

/**
 * Something wrong with a scenario.
 *
 * @param file the file that holds it, or {@code --set}
 * @param line its line, from 1; 0 if it has none
 * @param column its column, from 1; 0 if it has none
 * @param path where it stands in the format, such as {@code states.PRK.power}; may be empty
 * @param message the thing, its value and the rule; advice on a line of its own
 */
public record Problem(String file, int line, int column, String path, String message) {

  /** As compilers say it: {@code file:line:column: message}. */
  @Override
  public String toString() {
    return (line > 0 ? file + ":" + line + ":" + column : file) + ": " + message;
  }
}
