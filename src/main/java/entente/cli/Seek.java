package entente.cli;

import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.experiment.Setting;
import entente.experiment.seek.Archive;
import entente.experiment.seek.Arena;
import entente.experiment.seek.Confirmed;
import entente.experiment.seek.Pruning;
import entente.experiment.seek.Search;
import entente.experiment.seek.Shares;
import entente.experiment.seek.Tried;
import entente.explain.Nearest;
import entente.outcome.Outcome;
import entente.scenario.Alteration;
import entente.scenario.ExperimentFile;
import entente.scenario.ExperimentFile.Varied;
import entente.scenario.ExperimentReader;
import entente.scenario.ExperimentReading;
import entente.scenario.Legible;
import entente.scenario.Variation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for inputs that bring an outcome about. */
@Command(
    name = "seek",
    description = {
      "Looks within the factors of an experiment for values with which a rare outcome comes about:"
          + " an even first look, then evolution strategies from the best points.",
      "What is found is played again with seeds that the search never saw, beside the scenario as it"
          + " is, and told with the command that shows one such run."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente seek settles configs/experiments/what-holds-the-alliance.yaml --runs 1000",
      "",
      "Exit codes: 0 it came about, 1 it did not, or a game broke off; 2 bad input."
    })
final class Seek implements Callable<Integer> {
  private static final int MOST_RUNS = 1_000_000;
  private static final int MOST_THREADS = 1024;

  @Spec CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OUTCOME", description = "The outcome's name.")
  String outcome = "";

  @Parameters(index = "1", paramLabel = "EXPERIMENT", description = "The experiment's file.")
  Path file = Path.of("");

  @Option(names = "--runs", description = "How many games to search with; default: 1000.")
  int runs = 1000;

  @Option(names = "--replicates", description = "How many games a point; default: 10.")
  int replicates = 10;

  @Option(
      names = "--confirm",
      description = "How many other games each of the best points is played with; default: 50.")
  int confirm = 50;

  @Option(names = "--top", description = "How many of the best points; default: 3.")
  int top = 3;

  @Option(
      names = "--seed",
      description = "The first seed, also of the search itself; default: the experiment's.")
  @Nullable Integer seed;

  @Option(names = "--threads", description = "How many at once; default: one a processor.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--csv",
      paramLabel = "NAME",
      description = "The table of points to write; default: runs/seek-EXPERIMENT-OUTCOME.csv.")
  @Nullable Path csv;

  @Override
  public Integer call() throws IOException {
    checkNumbers();
    ExperimentFile from = experiment();
    Outcome sought = sought(from);
    Experiment experiment = Experiments.of(from);
    long first = seed == null ? from.seed() : seed;
    Arena arena = new Arena(experiment::setting, outcome, first, replicates, threads);
    List<Variation> ranges = from.factors().stream().map(Varied::variation).toList();
    Search search = new Search(ranges, arena, runs / replicates, first);
    SeekPrinter printer = new SeekPrinter(spec.commandLine().getOut(), experiment, sought, arena);
    printer.head(search);
    Archive archive = search.run(printer::stage);
    printer.searched(archive);
    return finish(from, experiment, archive, arena, printer);
  }

  private int finish(
      ExperimentFile from, Experiment experiment, Archive archive, Arena arena, SeekPrinter printer)
      throws IOException {
    List<String> names = from.factors().stream().map(Varied::name).toList();
    double[] own = new Alteration(from.scenario(), names).own();
    Shares shares = new Shares(from.factors().stream().map(Varied::variation).toList());
    List<Tried> best = best(archive, new Pruning(own, shares), arena);
    List<Confirmed> confirmed = new ArrayList<>();
    Arena fresh = arena.with(arena.seed() + replicates, confirm);
    best.forEach(one -> confirmed.add(Confirmed.of(experiment.setting(one.point()), fresh)));
    BrokenGames broken = new BrokenGames(experiment);
    archive.tried().forEach(one -> broken.add(experiment.settings(one.point()), one.broken()));
    if (best.isEmpty()) {
      printer.nothing(archive);
    } else {
      Setting setting =
          new Setting(from.scenario().plan().lasting(from.turns()), from.scenario().outcomes());
      Confirmed asItIs = Confirmed.of(setting, fresh);
      for (int k = 0; k < best.size(); k++) {
        broken.add(experiment.settings(best.get(k).point()), confirmed.get(k).broken());
      }
      broken.add(Map.of(), asItIs.broken());
      printer.confirmed(best, confirmed, asItIs);
      printer.told(own, shares);
    }
    broken.print(spec.commandLine().getOut());
    Path place = csv != null ? csv : Path.of("runs", "seek-" + from.name() + "-" + outcome);
    try (SeekTable table = new SeekTable(place, names)) {
      table.rows(archive, printer.parts(), best, confirmed);
      spec.commandLine().getOut().println("table: " + table.publish());
    }
    spec.commandLine().getOut().flush();
    return best.isEmpty() || broken.any() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  /** The best points at which it came about; the first also without what it does not need. */
  private List<Tried> best(Archive archive, Pruning pruning, Arena arena) {
    List<Tried> best = new ArrayList<>();
    for (Tried one : archive.ranked()) {
      if (one.came() > 0 && best.size() < top) {
        best.add(one);
      }
    }
    if (!best.isEmpty()) {
      Tried plainer = pruning.of(best.get(0), archive, arena);
      best.remove(plainer);
      best.add(0, plainer);
    }
    return best;
  }

  private ExperimentFile experiment() {
    if (Files.isRegularFile(file) && !ExperimentReader.isExperiment(file)) {
      String keys = ": is no experiment: it has neither factors nor design nor replicates.";
      throw new BadInput(file + keys + "\nMaybe one of configs/experiments.");
    }
    ExperimentReading reading = ExperimentReader.read(file);
    ExperimentFile read =
        reading.file().orElseThrow(() -> new BadInput(Scenarios.lines(reading.problems())));
    if (read.factors().isEmpty()) {
      throw new BadInput(file + ": has no factors, so there is nothing to search.");
    }
    return read;
  }

  private Outcome sought(ExperimentFile from) {
    List<String> names = from.scenario().outcomes().stream().map(Outcome::name).toList();
    int place = names.indexOf(outcome);
    if (place < 0) {
      String near =
          names.isEmpty()
              ? ""
              : "\nMaybe " + String.join(", ", Nearest.to(outcome, names, 3)) + ".";
      String rule = " is not an outcome of " + from.scenario().name() + ".";
      throw new BadInput("OUTCOME " + Legible.line(outcome) + rule + near);
    }
    Outcome sought = from.scenario().outcomes().get(place);
    if (sought.months() > from.turns()) {
      throw new BadInput(
          outcome
              + " must hold for "
              + sought.months()
              + " months; the experiment plays "
              + from.turns()
              + ".");
    }
    return sought;
  }

  private void checkNumbers() {
    range("--replicates", replicates, 1, MOST_RUNS);
    range("--runs", runs, replicates, MOST_RUNS);
    range("--confirm", confirm, 1, MOST_RUNS);
    range("--top", top, 1, MOST_RUNS);
    range("--threads", threads, 1, MOST_THREADS);
    range("--seed", seed == null ? 0 : seed, 0, Integer.MAX_VALUE);
    if (csv != null && csv.toString().isBlank()) {
      throw new BadInput("--csv is empty; it must name a file.");
    }
  }

  private static void range(String option, int value, int least, int most) {
    if (value < least || value > most) {
      String rule = "; it must be from " + least + " to " + most + ".";
      throw new BadInput(option + " is " + value + rule);
    }
  }
}
