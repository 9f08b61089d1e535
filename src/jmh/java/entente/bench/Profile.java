package entente.bench;

import entente.game.Game;
import entente.game.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Where time and allocation of warm games go, by the JDK's own recorder. */
final class Profile {
  private static final long WARM = Duration.ofSeconds(6).toNanos();
  private static final long MEASURED = Duration.ofSeconds(20).toNanos();
  private static final int ROWS = 25;
  private static final List<String> OTHERS = List.of("java.", "jdk.", "sim.", "com.", "bench.");

  private final Map<String, Double> own = new TreeMap<>();
  private final Map<String, Double> within = new TreeMap<>();
  private final Map<String, Double> allocated = new TreeMap<>();
  private double samples;
  private double weight;

  private Profile() {}

  /** Records games of a world of so many states, and prints where time and allocation went. */
  static void print(int states, PrintStream out) throws IOException {
    Plan plan = Worlds.scenario(states).plan();
    play(plan, WARM);
    Path file = Suite.FOLDER.resolve("profile-" + states + ".jfr");
    long turns;
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.enable("jdk.ObjectAllocationSample").with("throttle", "500/s");
      recording.start();
      turns = play(plan, MEASURED);
      recording.stop();
      recording.dump(file);
    }
    Profile profile = new Profile();
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      profile.take(event);
    }
    profile.tables(out, states, turns);
    out.println("\nThe recording: " + file);
  }

  /** Plays game after game, setting up included; gives the number of turns. */
  private static long play(Plan plan, long nanos) {
    long end = System.nanoTime() + nanos;
    long turns = 0;
    Game game = new Game(plan, Worlds.SEED, false);
    while (System.nanoTime() < end) {
      if (game.finished()) {
        game = new Game(plan, Worlds.SEED + turns, false);
      }
      game.playTurn();
      turns++;
    }
    return turns;
  }

  private void take(RecordedEvent event) {
    RecordedStackTrace stack = event.getStackTrace();
    if (stack == null || stack.getFrames().isEmpty()) {
      return;
    }
    if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
      time(stack.getFrames());
    } else {
      garbage(event, stack.getFrames());
    }
  }

  private void time(List<RecordedFrame> frames) {
    samples++;
    own.merge(name(frames.get(0)), 1.0, Double::sum);
    Set<String> seen = new LinkedHashSet<>();
    frames.stream().map(Profile::name).filter(Profile::ours).forEach(seen::add);
    seen.forEach(name -> within.merge(name, 1.0, Double::sum));
  }

  private void garbage(RecordedEvent event, List<RecordedFrame> frames) {
    double bytes = event.getLong("weight");
    String what = event.getClass("objectClass").getName();
    String where =
        frames.stream().map(Profile::name).filter(Profile::ours).findFirst().orElse("elsewhere");
    weight += bytes;
    allocated.merge(where + " | " + what.replace("|", ""), bytes, Double::sum);
  }

  private static boolean ours(String name) {
    boolean glue = name.contains("Lambda") || name.contains("lambda$");
    return !glue && OTHERS.stream().noneMatch(name::startsWith);
  }

  private static String name(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.replace("entente.", "") + "." + frame.getMethod().getName();
  }

  private void tables(PrintStream out, int states, long turns) {
    out.printf(
        Locale.ROOT,
        "%d states, %d turns in %.0f s; %.0f samples of time; about %.3f MB a turn%n",
        states,
        turns,
        MEASURED / 1e9,
        samples,
        weight / turns / 1e6);
    table(out, "| time in itself | method |", own, samples);
    table(out, "| time with what it calls | method |", within, samples);
    table(out, "| allocated | by | of class |", allocated, weight);
  }

  private static void table(PrintStream out, String head, Map<String, Double> rows, double sum) {
    long columns = head.chars().filter(c -> c == '|').count() - 1;
    out.println("\n" + head + "\n|" + "---|".repeat((int) columns));
    rows.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(ROWS)
        .forEach(
            row ->
                out.printf(
                    Locale.ROOT, "| %.1f %% | %s |%n", 100 * row.getValue() / sum, row.getKey()));
  }
}
