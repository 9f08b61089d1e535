package entente.teach.room;

import entente.scenario.Exercise;
import entente.scenario.SourceFile;
import entente.store.Engine;
import entente.teach.UnreadableSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All sessions of a folder. One program at a time has it. */
public final class Rooms implements AutoCloseable {
  /** So many sessions a folder may hold. */
  public static final int MOST = 200;

  private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
  private static final String JOURNAL = "journal.jsonl";
  private static final String KEY = "facilitator.key";
  private static final long TICK = 500;
  private static final long PATIENCE = 10;

  private final Path folder;
  private final Map<String, Exercise> exercises;
  private final Listener listener;
  private final Listener told;
  private final LongSupplier now;
  private final int futures;
  private final int threads;
  private final String key;
  private final FileChannel lock;
  private final Map<String, Room> rooms = new ConcurrentHashMap<>();
  private final Map<String, String> unreadable = new LinkedHashMap<>();
  private final ExecutorService players;
  private final ExecutorService reviewers = Executors.newSingleThreadExecutor();
  private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();

  /**
   * Takes up all sessions of a folder.
   *
   * @param exercises those that can be played, by their names
   * @param futures how many futures of each alternative a review shows
   * @param now the time [milliseconds since 1970]
   * @param told is told what changes
   */
  public Rooms(
      Path folder, Map<String, Exercise> exercises, int futures, LongSupplier now, Listener told)
      throws IOException {
    this.folder = folder;
    this.exercises = new LinkedHashMap<>(exercises);
    this.futures = futures;
    this.now = now;
    this.threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.players = Executors.newFixedThreadPool(threads);
    this.listener = this::changed;
    this.told = told;
    makePrivate(folder);
    this.lock = lock(folder.resolve(".lock"));
    this.key = key(folder.resolve(KEY));
    for (Path one : sessions()) {
      load(one);
    }
    rooms.values().forEach(Room::resume);
    rooms.values().stream().filter(Room::hasEnded).forEach(this::review);
    ticker.scheduleWithFixedDelay(this::tick, TICK, TICK, TimeUnit.MILLISECONDS);
  }

  private static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // It is this very program that has it.
    }
    channel.close();
    throw new UnreadableSession(
        file.resolveSibling("") + ": another server has these sessions.\nMaybe another --data.");
  }

  private static String key(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.writeString(file, Codes.key() + "\n", StandardOpenOption.CREATE_NEW);
    }
    return Files.readString(file).strip();
  }

  private List<Path> sessions() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(one -> Files.exists(one.resolve(JOURNAL))).sorted().toList();
    }
  }

  private void load(Path session) throws IOException {
    Path file = session.resolve(JOURNAL);
    String name = String.valueOf(session.getFileName());
    try {
      List<Entry> entries = Journal.read(file);
      if (entries.isEmpty() || !(entries.get(0) instanceof Entry.Opened opened)) {
        throw new UnreadableSession(file + ": is no session.");
      }
      Exercise exercise = exercises.get(opened.exercise());
      if (exercise == null) {
        throw new UnreadableSession("There is no exercise " + opened.exercise() + " any more.");
      }
      if (!opened.engine().equals(Engine.here().version())
          || !opened.files().equals(digests(exercise))) {
        throw new UnreadableSession(
            "The exercise, its scenario or the program has changed since it was opened.");
      }
      Journal journal = Journal.resume(file);
      rooms.put(name, new Room(session, exercise, entries, journal, now, players, listener));
    } catch (UnreadableSession e) {
      LOG.warn("{}: {}", session, e.getMessage());
      unreadable.put(name, String.valueOf(e.getMessage()));
    }
  }

  private static List<String> digests(Exercise exercise) {
    List<String> digests = new ArrayList<>(List.of(exercise.text().sha256()));
    exercise.scenario().files().stream().map(SourceFile::sha256).forEach(digests::add);
    return digests;
  }

  private void tick() {
    for (Room room : rooms.values()) {
      try {
        room.tick();
      } catch (RuntimeException e) {
        LOG.error("Session {}", room.name(), e);
      }
    }
  }

  private void changed(Room room, Listener.What what, String seat) {
    if (what == Listener.What.TURN && room.hasEnded()) {
      review(room);
    }
    told.changed(room, what, seat);
  }

  private void review(Room room) {
    Ending ending = new Ending(room);
    if (ending.review().isEmpty() && !reviewers.isShutdown()) {
      reviewers.execute(
          () -> {
            try {
              if (ending.review().isEmpty()) {
                ending.make(futures, threads);
                told.changed(room, Listener.What.TURN, "");
              }
            } catch (IOException | RuntimeException e) {
              if (!reviewers.isShutdown()) {
                LOG.error("The review of session {} failed", room.name(), e);
              }
            }
          });
    }
  }

  /** What the facilitator's key is. */
  public String key() {
    return key;
  }

  /** The exercises that can be played. */
  public Collection<Exercise> exercises() {
    return exercises.values();
  }

  /** Sessions that cannot be taken up, by their names, each with the reason. */
  public synchronized Map<String, String> unreadable() {
    return new LinkedHashMap<>(unreadable);
  }

  /** All sessions, the oldest first. */
  public List<Room> all() {
    return rooms.values().stream()
        .sorted(Comparator.comparingLong(Room::openedAt).thenComparing(Room::name))
        .toList();
  }

  /** The session of a name. */
  public Optional<Room> room(String name) {
    return Optional.ofNullable(rooms.get(name));
  }

  /** The seat of a code. */
  public Optional<Team> team(String code) {
    Team found = null;
    for (Room room : rooms.values()) {
      for (String seat : room.seats()) {
        if (Codes.same(room.seat(seat).code(), code)) {
          found = room.team(seat);
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Opens a session.
   *
   * @param exercise the exercise's name
   * @param seed the game's
   */
  public Room open(String exercise, long seed, Pace pace) throws IOException, Refused {
    Exercise played = exercises.get(exercise);
    if (played == null) {
      throw Refused.noSense("There is no such exercise.");
    }
    if (rooms.size() >= MOST) {
      throw Refused.tooMuch("No more than " + MOST + " sessions can be kept; delete one.");
    }
    List<Entry> entries = new ArrayList<>();
    entries.add(
        new Entry.Opened(
            exercise, Engine.here().version(), digests(played), seed, now.getAsLong()));
    for (int seat : played.seats()) {
      entries.add(new Entry.Coded(played.code(seat), Codes.code()));
    }
    entries.add(new Entry.Paced(pace.orders(), pace.answers(), pace.whenReady(), pace.whenDue()));
    Path session = folder.resolve(Codes.name());
    Files.createDirectory(session);
    Journal journal = Journal.begin(session.resolve(JOURNAL));
    journal.add(entries);
    Room room = new Room(session, played, entries, journal, now, players, listener);
    rooms.put(room.name(), room);
    room.resume();
    return room;
  }

  /** Deletes a session, with all that is on disk of it. */
  public void delete(String name) throws IOException {
    Room room = rooms.remove(name);
    if (room != null) {
      room.close();
      Ending.erase(room.folder());
      told.changed(room, Listener.What.TURN, "");
    }
    synchronized (this) {
      if (unreadable.remove(name) != null) {
        Ending.erase(folder.resolve(name));
      }
    }
  }

  @Override
  public void close() {
    rooms.values().forEach(Room::close);
    List.of(ticker, reviewers, players).forEach(Rooms::end);
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends what is at work, and waits for it. The rooms are closed before: who is told to stop while
   * he writes would close the journal under himself.
   */
  private static void end(ExecutorService workers) {
    workers.shutdownNow();
    try {
      workers.awaitTermination(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
