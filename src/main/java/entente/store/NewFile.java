package entente.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file in the making: written beside its place under a name that begins with a point, then moved
 * there in one step. What is there is never overwritten.
 */
public final class NewFile implements AutoCloseable {
  private final Path folder;
  private final Path draft;

  /** Makes room for a file in a folder, which is made too if it is not there. */
  public NewFile(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    long unique = ThreadLocalRandom.current().nextLong() >>> 1;
    this.draft = folder.resolve("." + unique + ".part");
  }

  /** Makes room for a file where a place is, in the folder around it. */
  public static NewFile beside(Path place) throws IOException {
    Path around = place.getParent();
    return new NewFile(around == null ? Path.of("") : around);
  }

  /** Where to write. */
  public Path draft() {
    return draft;
  }

  /**
   * Moves what was written to the first free name: {@code name.csv}, {@code name-2.csv} and so on.
   *
   * @param ending such as {@code .csv}
   * @return where it lies
   */
  public Path publish(String name, String ending) throws IOException {
    for (int n = 1; ; n++) {
      Path place = folder.resolve((n == 1 ? name : name + "-" + n) + ending);
      if (!Files.exists(place) && moved(place)) {
        return place;
      }
    }
  }

  /** Whether the move came about: somebody may have been quicker. */
  private boolean moved(Path place) throws IOException {
    try {
      Files.move(draft, place);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /** Leaves nothing half written. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(draft);
  }
}
