package entente.cli;

import entente.scenario.ExerciseReader;
import entente.scenario.ExerciseReading;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an exercise. */
@Command(
    name = "check",
    description = "Checks an exercise and prints all problems at once.",
    mixinStandardHelpOptions = true,
    footerHeading = "%n",
    footer = "Exit codes: 0 it is fine, 2 there are problems.")
final class ExerciseCheck implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ExercisePath exercises = new ExercisePath();

  @Parameters(paramLabel = "NAME", description = "Its name, or its file.")
  String name = "";

  @Override
  public Integer call() {
    ExerciseReading reading = ExerciseReader.read(exercises.file(name));
    if (reading.exercise().isEmpty()) {
      throw new BadInput(Scenarios.lines(reading.problems()));
    }
    spec.commandLine().getOut().println(Check.fine(reading.exercise().get()));
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
