package entente.teach;

import entente.order.Order;
import entente.order.Orders;
import entente.scenario.Exercise;
import entente.scenario.OrderReading;
import entente.scenario.OrderText;
import entente.scenario.SourceFile;
import entente.store.Engine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A session on disk: a head that says what is played, then the orders, one a line. A line is on
 * disk before anything follows from it; one that was being written when the power failed is left
 * out.
 */
public final class Saved {
  private static final String FIRST = "Entente session 1";
  private static final String ORDERS = "orders:";

  private final Path file;
  private final Exercise exercise;
  private final long seed;
  private final int seat;

  private Saved(Path file, Exercise exercise, long seed, int seat) {
    this.file = file;
    this.exercise = exercise;
    this.seed = seed;
    this.seat = seat;
  }

  /** Begins a session; never overwrites. */
  public static Saved begin(Path file, Exercise exercise, long seed, int seat) throws IOException {
    Saved saved = new Saved(file, exercise, seed, seat);
    Path place = file.toAbsolutePath();
    Files.createDirectories(place.resolveSibling(""));
    Path draft =
        place.resolveSibling("." + place.getFileName() + "-" + System.nanoTime() + ".part");
    StringBuilder head = new StringBuilder();
    saved.head().forEach(line -> head.append(line).append('\n'));
    try (FileChannel to =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      write(to, head.toString());
    }
    try {
      Files.move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
    return saved;
  }

  /**
   * Takes a session up again.
   *
   * @throws UnreadableSession if it is none, or is one of something else
   */
  public static Saved open(Path file, Exercise exercise, int seat) throws IOException {
    List<String> lines = whole(file);
    if (lines.isEmpty() || !lines.get(0).equals(FIRST)) {
      throw new UnreadableSession(file + ": is no session; its first line must be " + FIRST + ".");
    }
    long seed = exercise.seed();
    for (String line : lines) {
      if (line.matches("seed: -?[0-9]{1,18}")) {
        seed = Long.parseLong(line.substring("seed: ".length()));
      }
    }
    Saved saved = new Saved(file, exercise, seed, seat);
    List<String> head = saved.head();
    for (int k = 0; k < head.size(); k++) {
      if (k >= lines.size() || !lines.get(k).equals(head.get(k))) {
        String is = k < lines.size() ? lines.get(k) : "the end";
        throw new UnreadableSession(
            file
                + ":"
                + (k + 1)
                + ": says "
                + is
                + ", not "
                + head.get(k)
                + ".\nMaybe the exercise, its scenario or the engine has changed since; or play with"
                + " another --save.");
      }
    }
    return saved;
  }

  private List<String> head() {
    List<String> head = new ArrayList<>();
    head.add(FIRST);
    head.add("exercise: " + exercise.name());
    head.add("engine: " + Engine.here().version());
    head.add("file: " + exercise.text().sha256());
    for (SourceFile text : exercise.scenario().files()) {
      head.add("file: " + text.sha256());
    }
    head.add("seed: " + seed);
    head.add("seat: " + exercise.code(seat));
    head.add(ORDERS);
    return head;
  }

  /** Its whole lines; what follows the last line feed was never finished. */
  private static List<String> whole(Path file) throws IOException {
    String text = Files.readString(file);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /** The orders so far. */
  public Orders orders() throws IOException {
    List<String> lines = whole(file);
    int from = lines.indexOf(ORDERS) + 1;
    OrderReading reading =
        new OrderText(exercise.scenario()).read(file.toString(), lines.subList(from, lines.size()));
    return reading
        .orders()
        .orElseThrow(
            () ->
                new UnreadableSession(
                    file + ": holds an order that cannot be read: " + reading.problems().get(0)));
  }

  /** Adds orders; they are on disk when it returns. */
  public void add(List<? extends Order> orders) throws IOException {
    OrderText words = new OrderText(exercise.scenario());
    StringBuilder text = new StringBuilder();
    orders.forEach(order -> text.append(words.line(order)).append('\n'));
    String before = Files.readString(file);
    int end = before.lastIndexOf('\n') + 1;
    try (FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
      to.truncate(before.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
      to.position(to.size());
      write(to, text.toString());
    }
  }

  private static void write(FileChannel to, String text) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
    to.force(true);
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** The exercise. */
  public Exercise exercise() {
    return exercise;
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** The seat that is played. */
  public int seat() {
    return seat;
  }
}
