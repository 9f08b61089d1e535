package entente.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tries one input after another and keeps those that break the program. */
final class Hunt {
  private static final Path KEPT = Path.of("target", "fuzz");

  private final Fuzz fuzz;
  private final long seed;
  private long tried;
  private double slowest;

  Hunt(Fuzz fuzz, long seed) {
    this.fuzz = fuzz;
    this.seed = seed;
  }

  /** Tries so many more; what broke the program, by kind and number, with the first lines. */
  List<String> inputs(int count) throws IOException {
    List<String> found = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      String finding = input(tried++);
      if (!finding.isEmpty()) {
        found.add(finding);
      }
    }
    return found;
  }

  /** How many were tried so far. */
  long tried() {
    return tried;
  }

  /** The longest processor time of an input, in seconds. */
  double slowest() {
    return slowest;
  }

  private String input(long number) throws IOException {
    double before = seconds();
    try {
      fuzz.attempt(Fuzz.random(seed, number));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      return keep(number, trace(e));
    }
    double taken = seconds() - before;
    slowest = Math.max(slowest, taken);
    return taken > Fuzz.MOST_SECONDS ? keep(number, "took " + taken + " s") : "";
  }

  private String keep(long number, String what) throws IOException {
    String name = fuzz.getClass().getSimpleName() + "-" + seed + "-" + number;
    Files.createDirectories(KEPT);
    Files.writeString(KEPT.resolve(name + ".txt"), what, StandardCharsets.UTF_8);
    return name + ": " + what.lines().findFirst().orElse("");
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
