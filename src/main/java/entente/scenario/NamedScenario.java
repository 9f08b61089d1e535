package entente.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that another one names by its path from there, such as an experiment's scenario.
 *
 * @param path the file that names it
 */
record NamedScenario(Path path, Shapes shapes) {

  /** The scenario at the key of that name; null if there is something wrong with it. */
  @Nullable Scenario read(Node.Table root, Map<String, Node> entries) {
    Optional<Path> file = file("scenario", root, entries);
    if (file.isEmpty()) {
      return null;
    }
    return of(ScenarioReader.read(file.get()));
  }

  /** The scenario that was read, wherever it lies; null if there is something wrong with it. */
  @Nullable Scenario of(Reading reading) {
    shapes.problems().addAll(reading.problems());
    return reading.scenario().orElse(null);
  }

  /** The file named at a key; empty, and a problem, if there is none. */
  Optional<Path> file(String key, Node.Table root, Map<String, Node> entries) {
    String said = shapes.required(entries, key, root);
    Node node = entries.get(key);
    if (said.isEmpty() || node == null) {
      return Optional.empty();
    }
    Optional<Path> file = beside(path, said);
    if (file.isEmpty()) {
      String rule = "; there is no such file beside this one.";
      shapes.problems().at(node, key + " is " + said + rule);
    }
    return file;
  }

  /** The file that a path leads to from another file; empty if there is none. */
  private static Optional<Path> beside(Path from, String said) {
    try {
      return Optional.of(from.resolveSibling(said).normalize()).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
