package entente.teach.web;

import entente.teach.room.Listener;
import entente.teach.room.Room;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells open pages what has changed, so that they fetch it. What it is they are not told here. */
final class Live implements Listener, AutoCloseable {
  /** Who looks at the whole session. */
  static final String ALL = "";

  /** Who looks at the public screen. */
  static final String SCREEN = "-";

  private static final int MOST_A_SEAT = 12;
  private static final int MOST = 4000;
  private static final int BEAT = 10;
  private static final int SENDERS = 4;

  private final Map<String, Set<Screen>> screens = new ConcurrentHashMap<>();

  /** Each screen has one of them, so that what it is told comes in order. */
  private final List<ExecutorService> senders =
      Stream.generate(Executors::newSingleThreadExecutor).limit(SENDERS).toList();

  private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

  private record Screen(String seat, SseClient client) {}

  Live() {
    heart.scheduleAtFixedRate(this::beat, BEAT, BEAT, TimeUnit.SECONDS);
  }

  /** Refuses one screen more than there may be. */
  void admit(String room, String seat) {
    Set<Screen> open = screens.getOrDefault(room, Set.of());
    long same = open.stream().filter(one -> one.seat().equals(seat)).count();
    int all = screens.values().stream().mapToInt(Set::size).sum();
    if (same >= MOST_A_SEAT || all >= MOST) {
      throw new Denied(429, "denied.often");
    }
  }

  /**
   * Keeps a page told.
   *
   * @param seen how far the page's session had come when the page was made
   */
  void open(Room room, String seat, SseClient client, String seen) {
    Screen screen = new Screen(seat, client);
    screens.computeIfAbsent(room.name(), key -> ConcurrentHashMap.newKeySet()).add(screen);
    client.keepAlive();
    client.onClose(() -> screens.getOrDefault(room.name(), Set.of()).remove(screen));
    String version = String.valueOf(room.version());
    tell(screen, () -> client.sendComment("here"));
    if (!seen.equals(version)) {
      tell(screen, () -> client.sendEvent("turn", version));
    }
  }

  @Override
  public void changed(Room room, What what, String seat) {
    String event = what.name().toLowerCase(Locale.ROOT);
    String data = String.valueOf(room.version());
    for (Screen screen : screens.getOrDefault(room.name(), Set.of())) {
      if (isFor(screen.seat(), what, seat)) {
        tell(screen, () -> screen.client().sendEvent(event, data));
      }
    }
  }

  private void tell(Screen screen, Runnable what) {
    int sender = Math.floorMod(System.identityHashCode(screen.client()), SENDERS);
    try {
      senders.get(sender).execute(() -> attempt(screen, what));
    } catch (RejectedExecutionException e) {
      // The server is ending; the page will come back and ask.
    }
  }

  /** A screen that cannot be told is let go; its page asks again. */
  private static void attempt(Screen screen, Runnable what) {
    try {
      what.run();
    } catch (RuntimeException e) {
      screen.client().close();
    }
  }

  private static boolean isFor(String screen, What what, String seat) {
    if (screen.equals(ALL)) {
      return true;
    }
    boolean kept = what == What.ORDERS || what == What.WORDS;
    return screen.equals(SCREEN) ? !kept : what != What.ORDERS || screen.equals(seat);
  }

  private void beat() {
    screens
        .values()
        .forEach(open -> open.forEach(one -> tell(one, () -> one.client().sendComment("beat"))));
  }

  @Override
  public void close() {
    heart.shutdownNow();
    senders.forEach(ExecutorService::shutdownNow);
    screens.values().forEach(open -> open.forEach(one -> one.client().close()));
  }
}
