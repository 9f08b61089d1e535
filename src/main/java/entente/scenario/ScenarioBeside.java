package entente.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scenario that a file names by its path from there; its problems are the file's own.
 *
 * @param path the file that names it
 */
record ScenarioBeside(Path path, Shapes shapes) {

  /** The scenario; null if there is none or something is wrong with it. */
  @Nullable Scenario read(Node.Table root, Map<String, Node> entries) {
    String said = shapes.required(entries, "scenario", root);
    Node node = entries.get("scenario");
    Path file = said.isEmpty() || node == null ? null : beside(said, "scenario", node);
    return file == null ? null : taken(ScenarioReader.read(file));
  }

  /** A file that is there; null, with a problem, if it is not. */
  @Nullable Path beside(String said, String key, Node node) {
    try {
      Path file = path.resolveSibling(said).normalize();
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // There can be no such file.
    }
    String rule = "; there is no such file beside this one.";
    shapes.problems().at(node, key + " is " + said + rule);
    return null;
  }

  /** The scenario of a reading; its problems are added to the file's. */
  @Nullable Scenario taken(Reading reading) {
    for (Problem problem : reading.problems()) {
      Spot spot = new Spot(problem.file(), problem.line(), problem.column());
      shapes.problems().add(spot, problem.path(), problem.message());
    }
    return reading.scenario().orElse(null);
  }
}
