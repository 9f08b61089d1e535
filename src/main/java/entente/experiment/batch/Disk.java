package entente.experiment.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a batch asks of the disk: that what it was told to keep is kept, even if the power fails.
 */
final class Disk {
  private Disk() {}

  /** Writes a file, or a folder with all in it, through to the disk. */
  static void sync(Path path) throws IOException {
    for (Path one : inside(path)) {
      syncAlone(one);
    }
  }

  /** Writes a file through, or of a folder which names stand in it. */
  static void syncAlone(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      if (!Files.isDirectory(path)) {
        throw e;
      }
      // Some systems do not open folders; they write them through by themselves.
    }
  }

  /** Moves a file or folder to its place in one step. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes a file, or a folder with all in it, if it is there. */
  static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      for (Path one : inside(path)) {
        Files.deleteIfExists(one);
      }
    }
  }

  /** All within a path and itself, what lies deeper first. */
  private static List<Path> inside(Path path) throws IOException {
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
