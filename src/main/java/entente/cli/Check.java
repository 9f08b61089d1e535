package entente.cli;

import entente.experiment.Examined;
import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.map.BadMap;
import entente.map.Theatre;
import entente.scenario.ClaimFile;
import entente.scenario.ClaimReader;
import entente.scenario.ClaimReading;
import entente.scenario.Exercise;
import entente.scenario.ExerciseReader;
import entente.scenario.ExerciseReading;
import entente.scenario.ExperimentReader;
import entente.scenario.FitFile;
import entente.scenario.FitReader;
import entente.scenario.FitReading;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryReader;
import entente.scenario.HistoryReading;
import entente.scenario.Problem;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.Axis;
import entente.world.Layout;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenarios, experiments, claims, histories, calibrations and exercises. */
@Command(
    name = "check",
    description =
        "Checks scenarios, experiments, claims, histories, calibrations and exercises; prints all"
            + " problems.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  entente check configs/scenarios/*.yaml",
      "  entente check configs/experiments/what-holds-the-alliance.yaml",
      "",
      "Exit codes: 0 all are fine, 2 there are problems."
    })
final class Check implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files of scenarios, experiments, claims, histories, calibrations or exercises.")
  List<Path> files = List.of();

  @Override
  public Integer call() {
    boolean fine = true;
    for (Path file : files) {
      fine &= check(file);
    }
    return fine ? ExitCode.OK : ExitCode.USAGE;
  }

  private boolean check(Path file) {
    if (FitReader.isFit(file)) {
      FitReading reading = FitReader.read(file);
      return say(reading.fit().map(Check::fine), reading.problems());
    }
    if (HistoryReader.isHistory(file)) {
      HistoryReading reading = HistoryReader.read(file);
      return say(reading.history().map(Check::fine), reading.problems());
    }
    if (ExerciseReader.isExercise(file)) {
      ExerciseReading reading = ExerciseReader.read(file);
      return say(reading.exercise().map(Check::fine), reading.problems());
    }
    if (ClaimReader.isClaim(file)) {
      return claim(ClaimReader.read(file));
    }
    return ExperimentReader.isExperiment(file)
        ? experiment(Experiments.read(file))
        : scenario(ScenarioReader.read(file));
  }

  private boolean scenario(Reading reading) {
    boolean map = reading.scenario().map(this::map).orElse(true);
    return map && say(reading.scenario().map(Check::fine), reading.problems());
  }

  /**
   * Whether the pieces of land that the map names are in the atlas, which only maps are read for.
   */
  private boolean map(Scenario scenario) {
    try {
      Theatre.of(scenario);
      return true;
    } catch (BadMap e) {
      PrintWriter err = spec.commandLine().getErr();
      String.valueOf(e.getMessage())
          .lines()
          .forEach(line -> err.println(scenario.path() + ": " + line));
      err.flush();
      return false;
    }
  }

  private boolean experiment(Examined examined) {
    return say(examined.experiment().map(Check::fine), examined.problems());
  }

  private boolean claim(ClaimReading reading) {
    return say(reading.claim().map(Check::fine), reading.problems());
  }

  private boolean say(Optional<String> fine, List<Problem> problems) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    fine.ifPresentOrElse(out::println, () -> err.println(Scenarios.lines(problems)));
    out.flush();
    err.flush();
    return problems.isEmpty();
  }

  private static String fine(Experiment experiment) {
    int points = experiment.points().size();
    long runs = (long) points * experiment.replicates();
    return experiment.name()
        + ": fine, "
        + count(experiment.factors().size(), "factor")
        + ", "
        + count(points, "point")
        + ", "
        + count(experiment.replicates(), "replicate")
        + ": "
        + count(runs, "run")
        + " of "
        + count(experiment.turns(), "turn");
  }

  private static String fine(HistoryFile history) {
    return history.name()
        + ": fine, "
        + count(history.acts().size(), "act")
        + ", "
        + count(history.trails().size(), "trail")
        + ", "
        + count(history.turns(), "month")
        + " of "
        + history.scenario().name();
  }

  /** What an exercise that is fine holds. */
  static String fine(Exercise exercise) {
    return exercise.name()
        + ": fine, "
        + count(exercise.seats().size(), "seat")
        + ", "
        + count(exercise.turns(), "month")
        + " of "
        + exercise.scenario().name()
        + ", "
        + count(exercise.checks().size(), "check")
        + ", "
        + count(exercise.questions().size(), "question");
  }

  private static String fine(FitFile fit) {
    return fit.name()
        + ": fine, "
        + count(fit.parameters().size(), "parameter")
        + ", fitted to "
        + fit.history().name()
        + " in "
        + count(fit.budget(), "evaluation");
  }

  private static String fine(ClaimFile claim) {
    return claim.id()
        + ": fine, "
        + count(claim.arms().size(), "arm")
        + ", "
        + count(claim.measures().size(), "measure")
        + ", "
        + count(claim.tests().size(), "test")
        + ", "
        + count(claim.without().size(), "ablation")
        + ", "
        + count(claim.placebos().size(), "placebo")
        + ", "
        + count(claim.turns(), "turn");
  }

  private static String fine(Scenario scenario) {
    Layout layout = scenario.plan().layout();
    return scenario.name()
        + ": fine, "
        + count(layout.states(), "state")
        + ", "
        + count(layout.count(Axis.GOOD), "good")
        + ", "
        + (layout.count(Axis.TECHNOLOGY) == 1
            ? "1 technology"
            : layout.count(Axis.TECHNOLOGY) + " technologies")
        + ", "
        + count(scenario.plan().injects().size(), "inject")
        + ", "
        + count(scenario.outcomes().size(), "outcome")
        + ", "
        + count(scenario.turns(), "turn")
        + " from "
        + scenario.start();
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
