package entente.teach.room;

import entente.order.Orders;
import entente.store.NewFile;
import entente.teach.Finish;
import entente.teach.Futures;
import entente.teach.Review;
import entente.teach.ReviewPage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What is left of a session that has ended: the record of its run and the page of its review, in
 * the session's folder.
 */
public record Ending(Room room) {
  private static final String REVIEW = "review";
  private static final String RUNS = "runs";

  /** Where the review's page is, once it is made. */
  public Optional<Path> review() {
    Path page = room.folder().resolve(REVIEW + ".html");
    return Files.exists(page) ? Optional.of(page) : Optional.empty();
  }

  /** Where the run's record is, once it is written. */
  public Optional<Path> record() throws IOException {
    Path runs = room.folder().resolve(RUNS);
    if (!Files.isDirectory(runs)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(runs)) {
      return all.filter(one -> !String.valueOf(one.getFileName()).startsWith("."))
          .sorted()
          .findFirst();
    }
  }

  /**
   * Plays the whole game once more and writes record and review; does nothing if they are there.
   */
  void make(int futures, int threads) throws IOException {
    if (review().isPresent()) {
      return;
    }
    Orders orders = room.orders();
    Finish finish = Finish.of(room.exercise(), room.seed(), orders);
    Optional<Path> made = record();
    Path record = made.isPresent() ? made.get() : finish.write(room.folder().resolve(RUNS));
    Review review = new Review(finish, Futures.of(finish, futures, threads, choice -> {}));
    String html = new ReviewPage(review, record.toString()).html();
    try (NewFile file = new NewFile(room.folder())) {
      Files.writeString(file.draft(), html, StandardCharsets.UTF_8);
      file.publish(REVIEW, ".html");
    }
  }

  /** The record as one file: its folder, packed. */
  public void pack(OutputStream to) throws IOException {
    Path record = record().orElseThrow(() -> new IOException("there is no record yet"));
    Path above = record.resolveSibling("");
    List<Path> files;
    try (Stream<Path> all = Files.walk(record)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    for (Path file : files) {
      String name = above.relativize(file).toString().replace('\\', '/');
      zip.putNextEntry(new ZipEntry(name));
      Files.copy(file, zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** Deletes all that is on disk of a session. */
  static void erase(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              one -> {
                try {
                  Files.delete(one);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
