package entente.teach.room;

import entente.order.Orders;
import entente.scenario.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session of a class. Whatever is asked for is checked, written to the journal, and then holds;
 * how the game stands is found by playing it, in the background. It can be used from many threads.
 */
public final class Room {
  private static final Logger LOG = LoggerFactory.getLogger(Room.class);
  private static final long GRACE = 60_000;

  private final Path folder;
  private final Exercise exercise;
  private final Entry.Opened opened;
  private final Journal journal;
  private final Progress progress = new Progress();
  private final LongSupplier now;
  private final Executor players;
  private final Listener listener;
  private @Nullable Standing standing;
  private @Nullable Drafts drafts;
  private boolean stale = true;
  private boolean playing;
  private boolean gone;

  Room(
      Path folder,
      Exercise exercise,
      List<Entry> entries,
      Journal journal,
      LongSupplier now,
      Executor players,
      Listener listener) {
    this.folder = folder;
    this.exercise = exercise;
    this.opened = (Entry.Opened) entries.get(0);
    this.journal = journal;
    this.now = now;
    this.players = players;
    this.listener = listener;
    entries.forEach(progress::take);
  }

  /** Goes on where it was; nobody loses a month because the server was away. */
  synchronized void resume() {
    long at = progress.due().at();
    if (!gone && !progress.paused() && at > 0 && at < now.getAsLong() + GRACE) {
      write(List.of(new Entry.Due(progress.due().stage(), now.getAsLong() + GRACE)));
    }
    play();
  }

  /** Its name, which is no secret. */
  public String name() {
    return String.valueOf(folder.getFileName());
  }

  /** Where it is on disk. */
  public Path folder() {
    return folder;
  }

  /** The exercise. */
  public Exercise exercise() {
    return exercise;
  }

  /** The seed of its game. */
  public long seed() {
    return opened.seed();
  }

  /** When it was opened [milliseconds since 1970]. */
  public long openedAt() {
    return opened.at();
  }

  /** How it stands; nothing before it was reckoned for the first time. */
  public synchronized Optional<Standing> standing() {
    return Optional.ofNullable(standing);
  }

  /** Whether its game is being played to the next point at which people are asked. */
  public synchronized boolean isPlaying() {
    return playing || stale;
  }

  /** Whether the first month has begun. */
  public synchronized boolean hasBegun() {
    return progress.begun();
  }

  /** Whether it has ended. */
  public synchronized boolean hasEnded() {
    return progress.ended();
  }

  /** The orders of a session that has ended. */
  public synchronized Orders orders() {
    return new Script(exercise, progress).whole();
  }

  /** How it goes on. */
  public synchronized Pace pace() {
    return progress.pace();
  }

  /** The time. */
  public synchronized Clock clock() {
    return Clock.of(progress, now.getAsLong());
  }

  /** A number that grows with every change. */
  public synchronized int version() {
    return progress.entries();
  }

  /** All messages, the latest last. */
  public synchronized List<Said> messages() {
    return progress.messages();
  }

  /** A seat. */
  public synchronized SeatState seat(String code) {
    Standing so = standing;
    int turn = so == null ? exercise.from() : so.turn();
    return new SeatState(
        code,
        progress.name(code),
        progress.code(code),
        progress.isPeople(code),
        progress.isReady(code),
        progress.draft(turn, code),
        progress.answers(turn, code));
  }

  /** The codes of the seats. */
  public List<String> seats() {
    return exercise.seats().stream().map(exercise::code).toList();
  }

  /** What the facilitator let come in a turn, as lines of the record. */
  public synchronized List<String> white(int turn) {
    return progress.white(turn);
  }

  /** The hand of a team. */
  public Team team(String seat) {
    return new Team(this, seat);
  }

  /** The hand of the facilitator. */
  public Facilitator facilitator() {
    return new Facilitator(this);
  }

  long now() {
    return now.getAsLong();
  }

  /** Where a month's orders are given now; refused if none are. */
  synchronized Standing open() throws Refused {
    Standing so = standing;
    if (!progress.begun()) {
      throw Refused.notNow("The first month has not begun.");
    }
    if (progress.ended()) {
      throw Refused.notNow("The session has ended.");
    }
    if (so == null || so.stage() != Standing.Stage.ORDERS || so.turn() != turn()) {
      throw Refused.notNow("No orders are taken now: the month has closed.");
    }
    return so;
  }

  /** Where answers are given now; refused if nothing is asked. */
  synchronized Standing asking() throws Refused {
    Standing so = standing;
    if (so == null || so.stage() != Standing.Stage.ANSWERS || playing || progress.ended()) {
      throw Refused.notNow("Nothing is asked now.");
    }
    return so;
  }

  /** What checks orders now. */
  synchronized Drafts drafts() throws Refused {
    Standing so = open();
    Drafts now = drafts;
    if (now == null) {
      now = new Drafts(exercise, seed(), so);
      drafts = now;
    }
    return now;
  }

  private int turn() {
    return new Script(exercise, progress).turn();
  }

  /** Carries a change out. It is on disk when this returns. */
  void change(Listener.What what, String seat, Change change) throws Refused {
    synchronized (this) {
      if (gone) {
        throw Refused.notNow("The session has been deleted.");
      }
      List<Entry> entries = change.entries(progress);
      if (!entries.isEmpty() && journal.isFull()) {
        throw Refused.tooMuch("The session's journal is full.");
      }
      write(entries);
      goOn();
    }
    listener.changed(this, what, seat);
  }

  private void write(List<Entry> entries) {
    try {
      if (!entries.isEmpty()) {
        journal.add(entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Entry entry : entries) {
      progress.take(entry);
      stale |=
          entry instanceof Entry.Closed
              || entry instanceof Entry.White
              || entry instanceof Entry.Held
              || entry instanceof Entry.Back;
    }
  }

  /** Goes on by itself where nobody has to be waited for. */
  private void goOn() {
    Standing so = standing;
    if (so != null && !playing && !stale && !progress.ended() && progress.begun()) {
      Stages stages = new Stages(exercise, progress, so);
      if (so.stage() == Standing.Stage.ANSWERS && stages.allAnswered()) {
        stale = true;
      } else if (stages.allReady() && progress.pace().whenReady() && !progress.paused()) {
        write(stages.closed());
      }
    }
    if (stale && !progress.ended()) {
      play();
    }
  }

  /** Goes on if the time is up. */
  void tick() {
    synchronized (this) {
      Clock clock = Clock.of(progress, now.getAsLong());
      boolean due = clock.running() && !clock.paused() && clock.left() == 0;
      if (!due || !progress.pace().whenDue() || playing || stale || progress.ended() || gone) {
        return;
      }
      Standing so = standing;
      if (so == null || so.stage() == Standing.Stage.OVER) {
        return;
      }
      write(new Stages(exercise, progress, so).closed());
      goOn();
    }
    listener.changed(this, Listener.What.TURN, "");
  }

  private void play() {
    if (!playing && !gone) {
      playing = true;
      players.execute(this::reckon);
    }
  }

  private void reckon() {
    try {
      boolean going = true;
      while (going) {
        Standing so = reckoned();
        boolean open = so.stage() == Standing.Stage.ORDERS;
        going = !install(so, open ? new Drafts(exercise, seed(), so) : null);
      }
    } catch (RuntimeException e) {
      LOG.error("Session {} cannot go on", name(), e);
      synchronized (this) {
        playing = false;
      }
    }
    listener.changed(this, Listener.What.TURN, "");
  }

  private Standing reckoned() {
    Orders orders;
    int turn;
    Standing before;
    synchronized (this) {
      stale = false;
      Script script = new Script(exercise, progress);
      orders = script.soFar();
      turn = script.turn();
      before = standing;
    }
    return Reckoning.of(exercise, seed(), turn, orders, before);
  }

  /** Whether it holds; not if something has changed meanwhile. */
  private synchronized boolean install(Standing reckoned, @Nullable Drafts checks) {
    if (stale && !gone) {
      return false;
    }
    standing = reckoned;
    drafts = checks;
    playing = false;
    if (!gone && progress.begun() && !progress.ended()) {
      write(new Stages(exercise, progress, reckoned).due(now.getAsLong()));
    }
    return true;
  }

  /** Lets go of its files. */
  synchronized void close() {
    gone = true;
    try {
      journal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the seats that are still waited for. */
  public synchronized List<String> awaited() {
    Standing so = standing;
    return so == null || !progress.begun() || progress.ended()
        ? List.of()
        : new ArrayList<>(new Stages(exercise, progress, so).awaited());
  }
}
