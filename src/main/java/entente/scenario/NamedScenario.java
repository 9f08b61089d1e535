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
    return Optional.ofNullable(beside(said, key, node));
  }

  /** A file that is there; null, and a problem, if it is not. */
  @Nullable Path beside(String said, String key, Node node) {
    String meant = "";
    try {
      Path file = path.resolveSibling(said).normalize();
      if (Files.isRegularFile(file)) {
        return file;
      }
      meant = Beside.meant(file);
    } catch (InvalidPathException e) {
      // There can be no such file.
    }
    String rule = "; there is no such file beside this one.";
    shapes.problems().at(node, key + " is " + said + rule + meant);
    return null;
  }
}
