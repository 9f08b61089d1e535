package entente.teach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A load, not part of the build: {@code mvn -q -B test -Dtest=LoadSoak}. A month's orders of all
 * seats come within {@code -Dload.window} seconds. So many sessions of nine seats ({@code
 * -Dload.sessions}) play so many months ({@code -Dload.months}, twelve at most) at once, every seat
 * with an open stream of changes. It prints how long the answer to an order took, and how much
 * memory is held after each month; no order is lost.
 */
class LoadSoak {
  private static final int SESSIONS = Integer.getInteger("load.sessions", 40);
  private static final int MONTHS = Integer.getInteger("load.months", 4);
  private static final int WINDOW = Integer.getInteger("load.window", 15);
  private static final int CREWS = 16;
  private static final Random WHEN = new Random(1);
  private static final Path EXERCISE = Path.of("src/test/resources/exercises/nine-seats.yaml");

  @TempDir Path folder;
  private final List<Long> took = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger told = new AtomicInteger();
  private final AtomicInteger given = new AtomicInteger();

  private record Taken(Client team, String base, String desk) {}

  @Test
  void fortySessionsOfNineSeatsAreAnsweredInTime() throws Exception {
    try (Classroom room = new Classroom(folder.resolve("class"), EXERCISE)) {
      room.open();
      Map<String, List<Taken>> sessions = new LinkedHashMap<>();
      for (int k = 0; k < SESSIONS; k++) {
        String desk = k == 0 ? room.desk : room.session();
        sessions.put(desk, seats(room, desk));
      }
      for (String desk : sessions.keySet()) {
        assertEquals(200, room.facilitator.post(desk + "/do/begin").status());
      }
      ScheduledExecutorService crews = Executors.newScheduledThreadPool(CREWS);
      for (int month = 1; month <= MONTHS; month++) {
        month(room, sessions, crews, month);
      }
      crews.shutdown();
      String disk = room.disk();
      assertEquals(given.get(), disk.split("\"is\":\"drafted\"", -1).length - 1);
      report();
    }
  }

  private List<Taken> seats(Classroom room, String desk) throws Exception {
    List<Taken> seats = new ArrayList<>();
    for (Map.Entry<String, String> one : room.codes(desk).entrySet()) {
      Client team = new Client(room.port());
      String base =
          team.post("/join/" + one.getValue(), "name", "Team " + one.getKey()).header("Location");
      listen(room.port(), base, team.cookies().values().iterator().next());
      seats.add(new Taken(team, base, desk));
    }
    return seats;
  }

  /** Keeps a stream of changes open, and counts what it tells. */
  private void listen(int port, String base, String token) throws Exception {
    Socket socket = new Socket("localhost", port);
    String request =
        "GET "
            + base
            + "/live HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nCookie: seat="
            + token
            + "\r\nAccept: text/event-stream\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    Thread listener =
        new Thread(
            () -> {
              try (BufferedReader in =
                  new BufferedReader(
                      new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8),
                      256)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                  told.addAndGet(line.startsWith("event:") ? 1 : 0);
                }
              } catch (java.io.IOException e) {
                // The server has ended.
              }
            });
    listener.setDaemon(true);
    listener.start();
  }

  private void month(
      Classroom room, Map<String, List<Taken>> sessions, ScheduledExecutorService crews, int month)
      throws Exception {
    for (String desk : sessions.keySet()) {
      settled(room, desk, month);
    }
    List<Future<?>> all = new ArrayList<>();
    for (List<Taken> seats : sessions.values()) {
      for (Taken seat : seats) {
        long after = WHEN.nextLong(1000L * WINDOW);
        all.add(crews.schedule(() -> play(seat), after, TimeUnit.MILLISECONDS));
      }
    }
    for (Future<?> one : all) {
      one.get();
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long held = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.println(
        "month " + month + ": " + held + " MB held, " + told.get() + " changes told");
  }

  private Void play(Taken seat) throws Exception {
    String page = seat.team().get(seat.base() + "/part/orders").body();
    int at = page.indexOf("name=\"order\" value=\"");
    if (at >= 0) {
      String order = page.substring(at + 20, page.indexOf('"', at + 20));
      Client.Reply reply = timed(seat, "add", order);
      assertEquals(200, reply.status(), reply.body());
      given.incrementAndGet();
    }
    assertEquals(200, timed(seat, "ready", "").status());
    return null;
  }

  private Client.Reply timed(Taken seat, String what, String order) throws Exception {
    long began = System.nanoTime();
    Client.Reply reply = seat.team().post(seat.base() + "/do/" + what, "order", order);
    took.add(System.nanoTime() - began);
    return reply;
  }

  /** Waits for a month's orders to be open; what is asked before is declined. */
  private void settled(Classroom room, String desk, int month) throws Exception {
    for (int k = 0; k < 4000; k++) {
      String said = room.facilitator.get(desk + "/part/status").body();
      if (said.contains("month " + month + " of") && !said.contains("being played")) {
        if (!said.contains("answers of")) {
          return;
        }
      }
      if (said.contains("answers of") && !said.contains("being played")) {
        room.facilitator.post(desk + "/do/advance");
      }
      Thread.sleep(100);
    }
    throw new AssertionError("month " + month + " never began");
  }

  private void report() {
    List<Long> sorted = took.stream().sorted().toList();
    long half = sorted.get(sorted.size() / 2) / 1000;
    long late = sorted.get(sorted.size() * 95 / 100) / 1000;
    long last = sorted.get(sorted.size() - 1) / 1000;
    System.out.println(
        sorted.size()
            + " orders answered: median "
            + half
            + " us, 95 % in "
            + late
            + " us, longest "
            + last
            + " us");
    assertTrue(late < 150_000, "95 % within " + late + " us");
  }
}
