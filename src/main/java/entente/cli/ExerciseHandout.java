package entente.cli;

import entente.scenario.Exercise;
import entente.teach.Handout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an exercise's sheets. */
@Command(
    name = "handout",
    description = {
      "Writes the sheets of an exercise as pages to be printed: the students' (one for all and one"
          + " for each seat, each on a page of its own), the teacher's notes, and the answer key.",
      "With --pdf as PDF too, if there is a Chromium to print them."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExerciseHandout implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ExercisePath exercises = new ExercisePath();

  @Parameters(paramLabel = "NAME", description = "Its name, or its file.")
  String name = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where they go; default: ${DEFAULT-VALUE}.")
  Path folder = Path.of("handouts");

  @Option(names = "--pdf", description = "Writes PDF too.")
  boolean pdf;

  @Override
  public Integer call() throws IOException {
    if (folder.toString().isBlank()) {
      throw new BadInput("--out is empty; it must name a folder.");
    }
    Exercise exercise = exercises.read(name);
    Optional<PdfPrinter> printer = pdf ? Optional.of(PdfPrinter.find()) : Optional.empty();
    Handout handout = new Handout(exercise);
    write("students", handout.students(), printer, exercise);
    write("teacher", handout.teacher(), printer, exercise);
    write("key", handout.key(), printer, exercise);
    return ExitCode.OK;
  }

  private void write(String what, String html, Optional<PdfPrinter> printer, Exercise exercise)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path page = Pages.write(folder, exercise.name() + "-" + what, html);
    out.println(page);
    if (printer.isPresent()) {
      out.println(printer.get().print(page));
    }
    out.flush();
  }
}
