package entente.cli;

import entente.experiment.InOrder;
import entente.experiment.history.Paths;
import entente.experiment.history.Replays;
import entente.game.Plan;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryReader;
import entente.scenario.HistoryReading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays history and holds the engine against it. */
@Command(
    name = "history",
    description = {
      "Replays dated acts month by month and scores how probable each was to the engine, beside"
          + " minds that know less; then holds paths of free games against data.",
      "Exit code 1: on the test part the engine is not surely ahead of every other mind."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente history configs/history/northeast-asia.yaml",
      "  entente history configs/history/northeast-asia.yaml --explain 3 --events",
      "  entente history configs/history/northeast-asia.yaml --under fitted.yaml"
    })
final class History implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "HISTORY", description = "The history's file.")
  Path file = Path.of("");

  @Option(
      names = "--under",
      paramLabel = "FILE",
      description = "A part, such as a fit, that is laid over the scenario.")
  @Nullable Path under;

  @Option(names = "--replays", description = "How many replays; default: ${DEFAULT-VALUE}.")
  int replays = 20;

  @Option(names = "--runs", description = "How many free games; default: ${DEFAULT-VALUE}.")
  int runs = 100;

  @Option(names = "--seed", description = "The first seed; default: ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(names = "--threads", description = "How many at once; default: one a processor.")
  @Nullable Integer threads;

  @Option(names = "--top", description = "How many surprises; default: ${DEFAULT-VALUE}.")
  int top = 10;

  @Option(
      names = "--explain",
      description = "How many surprises are explained; default: ${DEFAULT-VALUE}.")
  int explain = 1;

  @Option(names = "--events", description = "Lists every act that is scored.")
  boolean events;

  @Override
  public Integer call() {
    Ranges.check("--replays", replays, 1, 100_000);
    Ranges.check("--runs", runs, 1, 1_000_000);
    Ranges.check("--top", top, 1, 1_000_000);
    Ranges.check("--explain", explain, 0, 1_000_000);
    Ranges.check("--threads", threads(), 1, 1024);
    HistoryFile history = read(file);
    Plan plan = plan(history);
    PrintWriter out = spec.commandLine().getOut();
    HistoryPrinter printer = new HistoryPrinter(out, history);
    printer.head(replays, runs, seed);
    Replays.Result result = new Replays(history, plan, seed, replays, threads()).play();
    printer.scores(result.verdicts());
    SurprisePrinter surprises = new SurprisePrinter(out, history);
    if (events) {
      surprises.events(result.verdicts());
    }
    surprises.print(result.verdicts(), top, explain);
    Paths free = Paths.free(history, plan, new InOrder(seed, runs, threads()));
    new PathPrinter(out, history).print(free, new Paths(history, result.paths()));
    boolean ahead = printer.verdict(result.verdicts());
    out.flush();
    return ahead ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Reads a history, or says all that is wrong with it. */
  static HistoryFile read(Path file) {
    HistoryReading reading = HistoryReader.read(file);
    return reading.history().orElseThrow(() -> new BadInput(Scenarios.lines(reading.problems())));
  }

  private Plan plan(HistoryFile history) {
    Path scenario = Path.of(history.scenario().path());
    if (under == null) {
      return history.scenario().plan();
    }
    Scenario laid = Scenarios.scenario(ScenarioReader.readUnder(scenario, under));
    return laid.plan();
  }

  private int threads() {
    return threads != null ? threads : Runtime.getRuntime().availableProcessors();
  }
}
