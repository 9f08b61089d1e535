package entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and prints the tables of the page on performance. */
public final class Suite {
  /** Where details go. */
  static final Path FOLDER = Path.of("target", "bench");

  private static final List<String> MODES =
      List.of("short", "full", "profile", "profile-30", "profile-100", "profile-200");
  private static final long START = System.nanoTime();

  private final Effort effort;
  private final Figures figures = new Figures();
  private final PrintStream progress;

  private Suite(Effort effort, PrintStream progress) {
    this.effort = effort;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param args {@code short}, {@code full}, or {@code profile} and perhaps a number of states
   */
  public static void main(String[] args) throws Exception {
    String mode = args.length == 0 ? "short" : args[0];
    if (!MODES.contains(mode)) {
      System.err.println("bench is " + mode + "; it must be one of " + String.join(", ", MODES));
      System.exit(2);
    }
    Files.createDirectories(FOLDER);
    if (mode.startsWith("profile")) {
      int dash = mode.indexOf('-');
      int states = dash < 0 ? Worlds.REFERENCE : Integer.parseInt(mode.substring(dash + 1));
      Profile.print(states, System.out);
      return;
    }
    Suite suite = new Suite(mode.equals("full") ? Effort.FULL : Effort.SHORT, System.err);
    Machine before = Machine.now();
    suite.measure();
    System.out.println("\n" + before.words(Machine.now()));
    Tables.print(suite.figures, suite.effort, System.out);
    Path plot = FOLDER.resolve("growth.svg");
    Files.writeString(plot, GrowthPlot.of(suite.figures, suite.effort.states()));
    System.out.println("\nDetails: " + FOLDER + "; the growth curve: " + plot);
  }

  private void measure() throws RunnerException, IOException, InterruptedException {
    Kernels.check();
    run("kernels", options(Kernels.class, ".*").addProfiler(CpuTime.class));
    run("valuing", inWorlds(options(Valuing.class, ".*")).addProfiler(CpuTime.class));
    run("turns", inWorlds(options(Playing.class, "turn")));
    run("runs", options(Playing.class, "run").param("states", "" + Worlds.REFERENCE));
    run(
        "long runs",
        options(Playing.class, "run")
            .param("states", "" + effort.longRun())
            .mode(Mode.SingleShotTime)
            .warmupIterations(1)
            .measurementIterations(3)
            .forks(1));
    say("cold starts");
    figures.add(ColdStart.measure(effort.starts()));
  }

  private ChainedOptionsBuilder inWorlds(ChainedOptionsBuilder options) {
    return options.param(
        "states",
        Arrays.stream(effort.states()).mapToObj(Integer::toString).toArray(String[]::new));
  }

  /** One core, as the bars say: it decides the collector and the number of compilers. */
  private ChainedOptionsBuilder options(Class<?> of, String method) {
    TimeValue time = TimeValue.milliseconds((long) (1000 * effort.seconds()));
    return new OptionsBuilder()
        .include(of.getName().replace(".", "\\.") + "\\." + method + "$")
        .forks(effort.forks())
        .warmupIterations(effort.iterations())
        .measurementIterations(effort.iterations())
        .warmupTime(time)
        .measurementTime(time)
        .timeout(TimeValue.minutes(30))
        .jvmArgsAppend("-XX:ActiveProcessorCount=1", "-Xmx3g")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true);
  }

  private void run(String name, ChainedOptionsBuilder options) throws RunnerException {
    say(name);
    String file = FOLDER.resolve(name.replace(' ', '-')).toString();
    Runner runner =
        new Runner(
            options
                .output(file + ".log")
                .result(file + ".json")
                .resultFormat(ResultFormatType.JSON)
                .build());
    for (RunResult result : runner.run()) {
      figures.add(result);
    }
  }

  private void say(String what) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - START);
    progress.println(String.format(Locale.ROOT, "%4d s  %s", seconds, what));
  }
}
