package entente.cli;

import entente.scenario.Exercise;
import entente.scenario.ExerciseReader;
import entente.scenario.ExerciseReading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists exercises. */
@Command(
    name = "list",
    description = "Lists the exercises that there are.",
    mixinStandardHelpOptions = true)
final class ExerciseList implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ExercisePath exercises = new ExercisePath();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Paragraph prose = new Paragraph(out, 80);
    boolean fine = true;
    for (Path file : exercises.all()) {
      ExerciseReading reading = ExerciseReader.read(file);
      fine &= reading.exercise().isPresent();
      reading.exercise().ifPresent(one -> print(prose, out, one));
      if (reading.exercise().isEmpty()) {
        out.println(file + ": has problems; entente check tells them.");
      }
    }
    out.flush();
    return fine ? ExitCode.OK : ExitCode.USAGE;
  }

  private static void print(Paragraph prose, PrintWriter out, Exercise one) {
    String seats = String.join(", ", one.seats().stream().map(one::code).toList());
    out.println(one.name());
    prose.print(
        "  ",
        one.title()
            + ": "
            + one.level()
            + ", "
            + one.minutes()
            + " minutes, "
            + one.turns()
            + " months, seats "
            + seats);
    prose.print("  ", one.about());
  }
}
