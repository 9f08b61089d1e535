package entente.store;

import entente.scenario.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the copies of a scenario's files lie in a record: as they lay to each other, so that the
 * copy can be played like the original. A file above the main one's folder lies above it here too.
 */
final class Copies {
  private Copies() {}

  static List<Manifest.Text> of(List<SourceFile> files) {
    int climb = files.stream().mapToInt(file -> climb(file.name())).max().orElse(0);
    Path home = Path.of("scenario");
    for (int level = 0; level < climb; level++) {
      home = home.resolve("main");
    }
    List<Manifest.Text> copies = new ArrayList<>();
    for (SourceFile file : files) {
      String copy = home.resolve(file.name()).normalize().toString().replace('\\', '/');
      copies.add(new Manifest.Text(file.name(), copy, file.sha256()));
    }
    return copies;
  }

  private static int climb(String name) {
    int steps = 0;
    for (Path part : Path.of(name).normalize()) {
      steps += part.toString().equals("..") ? 1 : 0;
    }
    return steps;
  }
}
