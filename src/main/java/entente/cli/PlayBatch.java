package entente.cli;

import entente.experiment.Examined;
import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.experiment.batch.BatchFolder;
import entente.experiment.batch.Crew;
import entente.experiment.batch.Database;
import entente.experiment.batch.Runner;
import entente.scenario.ExperimentReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays an experiment. */
@Command(
    name = "batch",
    description = {
      "Plays all runs of an experiment and puts the results into a folder of their own, as a"
          + " database, as Parquet and as CSV.",
      "What is played is kept. After Ctrl-C, a crash or a full disk, --resume goes on."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente batch configs/experiments/NAME.yaml --price",
      "  entente batch configs/experiments/NAME.yaml --threads 2",
      "  entente batch configs/experiments/NAME.yaml --resume",
      "  entente batch configs/experiments/NAME.yaml --on spark://HOST:7077",
      "  entente query runs/batch-NAME \"SELECT count(*) FROM runs\"",
      "",
      "Exit codes: 0 all runs were played, 1 some failed or the batch broke off, 2 bad input."
    })
final class PlayBatch implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "EXPERIMENT", description = "The experiment's file.")
  Path file = Path.of("");

  @Option(names = "--threads", description = "How many games at a time; default: one a core.")
  @Nullable Integer threads;

  @Option(
      names = "--on",
      paramLabel = "WHERE",
      description =
          "Where it is played: local, or spark://HOST:PORT, the master of a Spark cluster;"
              + " default: local.")
  @Nullable String on;

  @Option(names = "--resume", description = "Goes on with a batch that was interrupted.")
  boolean resume;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The batch's folder; default: runs/batch-NAME, or the next free number.")
  @Nullable Path folder;

  @Option(
      names = "--price",
      description =
          "Plays a few runs only, and prints what each thing kept costs in time and bytes, and"
              + " how many runs a second one thread and two play.")
  boolean price;

  @Override
  public Integer call() throws IOException {
    Workplace place = Workplace.of(on, threads);
    if (price && !place.local()) {
      throw new BadInput("--price measures on this machine alone.\nMaybe without --on.");
    }
    Experiment experiment = experiment();
    PrintWriter out = spec.commandLine().getOut();
    if (price) {
      new PriceList(out, experiment, place.threadsHere()).print();
      return ExitCode.OK;
    }
    if (!place.local() && !SparkHome.loaded()) {
      List<String> words = spec.root().commandLine().getParseResult().originalArgs();
      return SparkHome.here(place.where()).call(out, spec.commandLine().getErr(), words);
    }
    Crew crew = place.crew();
    BatchPlace folders = new BatchPlace(experiment, folder);
    return play(resume ? folders.unfinished() : folders.made(), experiment, crew);
  }

  private Experiment experiment() {
    if (Files.isRegularFile(file) && !ExperimentReader.isExperiment(file)) {
      String keys = ": is no experiment: it has neither factors nor design nor replicates.";
      throw new BadInput(file + keys + "\nMaybe a scenario, for entente run.");
    }
    Examined examined = Experiments.read(file);
    return examined
        .experiment()
        .orElseThrow(() -> new BadInput(Scenarios.lines(examined.problems())));
  }

  private int play(BatchFolder batch, Experiment experiment, Crew crew) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (batch.finished()) {
      batch.check(experiment);
      batch.tidy();
      out.println(batch.path() + " is finished; there is nothing to resume.");
      out.flush();
      return Database.failures(batch) > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }
    BatchSummary summary = new BatchSummary(out, batch, resumption(batch));
    try (Runner runner = new Runner(batch, experiment, crew)) {
      summary.begins(runner.standing(), crew);
      return play(runner, summary);
    }
  }

  private int play(Runner runner, BatchSummary summary) {
    try (Interruption interruption = Interruption.of(runner, summary)) {
      try (Progress progress = Progress.of(spec.commandLine().getErr(), runner.standing())) {
        runner.play();
      }
      if (interruption.asked()) {
        return ExitCode.SOFTWARE;
      }
      runner.export();
      summary.ends(runner.standing());
      return runner.standing().failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    } catch (IOException e) {
      spec.commandLine().getErr().println(summary.brokeOff(Failures.words(e)));
      return ExitCode.SOFTWARE;
    }
  }

  /** The command that goes on with a batch. */
  private String resumption(BatchFolder batch) {
    String where = on == null ? "" : " --on " + on;
    return "entente batch " + file + where + " --resume --out " + batch.path();
  }
}
