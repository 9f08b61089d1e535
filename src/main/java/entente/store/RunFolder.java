package entente.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * A run's folder in the making: written beside its place under a name that begins with a point,
 * then moved there in one step. What is there is never overwritten: the next free name is taken.
 */
public final class RunFolder implements AutoCloseable {
  private final Path runs;
  private final String name;
  private final Path draft;

  /** Begins a draft in the folder that holds the folders of runs. */
  public RunFolder(Path runs, String name) throws IOException {
    this.runs = Files.createDirectories(runs);
    this.name = name;
    long unique = ThreadLocalRandom.current().nextLong() >>> 1;
    this.draft = Files.createDirectory(runs.resolve("." + name + "-" + unique + ".part"));
  }

  /** Where to write. */
  public Path draft() {
    return draft;
  }

  /** Moves what was written to its place, and says where that is. */
  public Path publish() throws IOException {
    for (int n = 1; ; n++) {
      Path place = runs.resolve(n == 1 ? name : name + "-" + n);
      if (!Files.exists(place) && moved(place)) {
        return place;
      }
    }
  }

  /** Whether the move came about: somebody may have been quicker. */
  private boolean moved(Path place) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      return false;
    }
  }

  /** Leaves nothing half written. */
  @Override
  public void close() throws IOException {
    if (Files.exists(draft)) {
      List<Path> inside;
      try (Stream<Path> walk = Files.walk(draft)) {
        inside = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : inside) {
        Files.deleteIfExists(path);
      }
    }
  }
}
