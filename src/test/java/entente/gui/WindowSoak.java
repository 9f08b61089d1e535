package entente.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.bench.MadeWorld;
import entente.mason.Driver;
import entente.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A soak, not part of the build: 300 months are played in the real window at full speed, with an
 * inspector open and the chart drawn. It tells the pictures a second and what stays in memory.
 */
class WindowSoak {
  private static final int MONTHS = 300;
  private static final double MEGA = 1 << 20;
  private static final double SPARE = 6;
  private static Screen screen;

  @TempDir Path folder;

  @BeforeAll
  static void aScreen() throws Exception {
    screen = Screen.start();
  }

  @Test
  void nineStatesAreDrawnAtTwentyPicturesASecond() throws Exception {
    double rate = play(Path.of("configs/scenarios/northeast-asia.yaml"), MONTHS);
    assertTrue(rate >= 20, rate + " pictures a second");
  }

  @Test
  void aHundredStatesAreDrawnAtFivePicturesASecond() throws Exception {
    Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
    Path models = Files.createDirectories(folder.resolve("models"));
    Files.copy(Path.of("configs/models/standard.yaml"), models.resolve("standard.yaml"));
    Path file = Files.writeString(scenarios.resolve("made.yaml"), MadeWorld.text(100));
    double rate = play(file, 60);
    assertTrue(rate >= 5, rate + " pictures a second");
  }

  /** Pictures a second. */
  private double play(Path scenario, int months) throws Exception {
    Memory memory = new Memory(folder.resolve("window.properties"));
    Desk desk = Window.desk(scenario, 7, folder, memory);
    Session session = desk.bench().session();
    Screen.in(
        () -> {
          session.restart(session.setup().lasting(months));
          desk.bench().inspect(new Subject.Of(0));
          desk.bench().dock().setSelectedIndex(1);
          return true;
        });
    List<Double> window = new ArrayList<>();
    long frames = desk.bench().map().frames();
    double busy = busy();
    double playing = 0;
    for (int part = 1; part <= 3; part++) {
      int until = months * part / 3;
      long from = System.nanoTime();
      Screen.in(
          () -> {
            desk.setWhenShouldPause(until);
            desk.bench().player().sleep(0);
            desk.bench().player().toggle();
            return true;
          });
      Screen.await("month " + until, () -> session.shown() >= until);
      Screen.await("pause", () -> !desk.bench().player().playing());
      playing += (System.nanoTime() - from) / 1e9;
      window.add(used());
    }
    long painted = desk.bench().map().frames() - frames;
    double rate = painted / playing;
    System.out.printf(
        Locale.ROOT,
        "%s: %d months in %.1f s, %.1f pictures a second; %.0f ms of a processor a picture for all of"
            + " the window's thread; used after each third %s MB%n",
        scenario.getFileName(),
        months,
        playing,
        rate,
        1000 * (busy() - busy) / painted,
        window);
    assertEquals(months, session.shown());
    double record = record(session, months);
    System.out.printf(Locale.ROOT, "in memory the record would be %.1f MB%n", record);
    double grown = window.get(2) - window.get(0);
    assertTrue(grown <= SPARE, "the window grows by " + grown + " MB");
    Screen.in(
        () -> {
          desk.doClose();
          return true;
        });
    return rate;
  }

  /** What the record of such a game takes up, without a window [MB]. */
  private static double record(Session session, int months) throws InterruptedException {
    double before = used();
    Scenario scenario = session.scenario();
    Driver.Run run = Driver.play(scenario.plan().lasting(months), scenario.outcomes(), 7, true);
    double after = used();
    assertEquals(months, run.game().turn());
    return after - before;
  }

  /** How long the thread of windows has been at work [s]. */
  private static double busy() {
    long thread = Screen.in(() -> Thread.currentThread().getId());
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread) / 1e9;
  }

  private static double used() throws InterruptedException {
    for (int k = 0; k < 3; k++) {
      System.gc();
      Thread.sleep(100);
    }
    Runtime runtime = Runtime.getRuntime();
    return Math.round((runtime.totalMemory() - runtime.freeMemory()) / MEGA * 10) / 10.0;
  }
}
