package entente.gui.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for what is too long for memory. It is gone when nobody uses it any more. A thread that
 * has been told to stop, as MASON tells the one that plays, still finishes what it writes: a
 * channel would close under it, and all that was played would be lost.
 */
final class Spill {
  private final FileChannel channel;
  private long length;

  /** Opens one in the system's folder for such files. */
  Spill() {
    try {
      Path file = Files.createTempFile("entente-", ".shelf");
      this.channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException failed) {
      throw refused(failed);
    }
  }

  /** Something that is done with a file. */
  private interface Work<T> {
    T done() throws IOException;
  }

  private static <T> T undisturbed(Work<T> work) {
    boolean told = Thread.interrupted();
    try {
      return work.done();
    } catch (IOException failed) {
      throw refused(failed);
    } finally {
      if (told) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static UncheckedIOException refused(IOException failed) {
    String folder = System.getProperty("java.io.tmpdir");
    return new UncheckedIOException(
        "The record of the months cannot be kept in "
            + folder
            + " ("
            + failed.getMessage()
            + "). Free some room there, or start with -Djava.io.tmpdir=FOLDER.",
        failed);
  }

  /**
   * Adds bytes to its end.
   *
   * @return where they begin
   */
  long add(ByteBuffer bytes) {
    return undisturbed(
        () -> {
          long from = length;
          while (bytes.hasRemaining()) {
            length += channel.write(bytes, length);
          }
          return from;
        });
  }

  /** A part of it, to be read without taking up memory. */
  MappedByteBuffer part(long from, long many) {
    return undisturbed(() -> channel.map(FileChannel.MapMode.READ_ONLY, from, many));
  }

  /** A part of it, read into memory. */
  byte[] read(long from, int many) {
    ByteBuffer bytes = ByteBuffer.allocate(many);
    return undisturbed(
        () -> {
          while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            continue;
          }
          return bytes.array();
        });
  }
}
