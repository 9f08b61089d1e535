package entente.store;

import entente.scenario.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the copies of a scenario's files lie in a record: as they lay to each other, so that the
 * copy can be played like the original. A file above the main one's folder lies above it here too.
 */
public final class Copies {
  private Copies() {}

  /** A place for each, in their order. */
  public static List<Manifest.Text> of(List<SourceFile> files) {
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

  /** Writes them to their places in a folder. */
  public static void write(Path folder, List<SourceFile> files) throws IOException {
    List<Manifest.Text> copies = of(files);
    for (int k = 0; k < copies.size(); k++) {
      Path copy = folder.resolve(copies.get(k).copy());
      Files.createDirectories(copy.resolveSibling(""));
      Files.writeString(copy, files.get(k).text());
    }
  }

  private static int climb(String name) {
    int steps = 0;
    for (Path part : Path.of(name).normalize()) {
      steps += part.toString().equals("..") ? 1 : 0;
    }
    return steps;
  }
}
