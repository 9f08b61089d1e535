package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A run of the reference case as a user starts it in a terminal, the JVM's start included. */
final class ColdStart {
  private static final Path JAR = Path.of("target", "entente.jar");
  private static final Path LOG = Path.of("target", "bench", "cold.log");

  private ColdStart() {}

  /** The median of some runs, as a figure. */
  static Figure measure(int starts) throws IOException, InterruptedException {
    List<Long> times = new ArrayList<>();
    for (int k = 0; k < starts; k++) {
      times.add(once());
    }
    times.sort(null);
    return new Figure("cold", Worlds.REFERENCE, times.get(starts / 2), Double.NaN);
  }

  private static long once() throws IOException, InterruptedException {
    Path runs = Files.createTempDirectory("entente-bench");
    try {
      long start = System.nanoTime();
      int exit = process(runs).start().waitFor();
      long time = System.nanoTime() - start;
      if (exit != 0) {
        throw new IOException("the cold run ended with " + exit + "; see " + LOG);
      }
      return time;
    } finally {
      delete(runs);
    }
  }

  private static ProcessBuilder process(Path runs) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            JAR.toString(),
            "run",
            Worlds.CASE.toString(),
            "--quiet",
            "--runs-dir",
            runs.toString())
        .redirectErrorStream(true)
        .redirectOutput(LOG.toFile());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
