package entente.cli;

import entente.scenario.Exercise;
import entente.teach.Saved;
import entente.teach.Session;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays an exercise at a terminal. */
@Command(
    name = "play",
    description = {
      "Plays a seat of an exercise at a terminal, month by month; the machine plays the others.",
      "Every order is on disk before the next begins: called again, it goes on where it was left."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente play shells-for-satellites",
      "  entente play holding-the-alliance --seat KOR",
      "  entente play alone --save sessions/ada --seed 12",
      "  entente play alone < orders.txt"
    })
final class Play implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "EXERCISE", description = "Its name, or its file.")
  String name = "";

  @Option(names = "--seat", paramLabel = "CODE", description = "The seat, if there are several.")
  String seat = "";

  @Option(names = "--seed", description = "The seed; default: that of the exercise.")
  @Nullable Long seed;

  @Option(
      names = "--save",
      paramLabel = "NAME",
      description = "The session's name; default: sessions/EXERCISE-SEAT.")
  @Nullable Path save;

  @Option(
      names = "--facilitator",
      description = "Allows to let injects come that are in the facilitator's hand.")
  boolean facilitator;

  @Option(
      names = "--runs",
      description = "Futures of each alternative in the review; default: ${DEFAULT-VALUE}.")
  int runs = 200;

  @Option(
      names = "--runs-dir",
      paramLabel = "DIR",
      description = "Where the run and its review go; default: ${DEFAULT-VALUE}.")
  Path record = Path.of("runs");

  @Option(names = "--no-color", description = "Without colours, as with NO_COLOR.")
  boolean plain;

  @Mixin ExercisePath exercises = new ExercisePath();

  @Override
  public Integer call() throws IOException {
    if (runs < 1 || runs > 10_000) {
      throw new BadInput("--runs is " + runs + "; it must be from 1 to 10000.");
    }
    Exercise exercise = exercises.read(name);
    int place = ExercisePath.seat(exercise, seat);
    Path file = file(exercise, place);
    boolean again = Files.exists(file);
    if (again && seed != null) {
      throw new BadInput(
          "--seed cannot be given to a session that has begun, "
              + file
              + ".\nMaybe another --save.");
    }
    Saved saved =
        again
            ? Saved.open(file, exercise, place)
            : Saved.begin(file, exercise, seed == null ? exercise.seed() : seed, place);
    PrintWriter out = spec.commandLine().getOut();
    boolean colour = !plain && System.getenv("NO_COLOR") == null && System.console() != null;
    try (Typed typed = Typed.open(out, PlayDesk.WORDS)) {
      PlayDesk desk =
          new PlayDesk(
              new Session(saved), new PlayPrinter(out, new Paint(colour), exercise), typed);
      if (facilitator) {
        desk.allowInjects();
      }
      desk.open(again, file);
      if (!desk.play()) {
        out.println("Saved in " + file + "; the same command goes on from here.");
      } else {
        new PlayEnd(out, new Paint(colour), runs, record).end(saved);
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private Path file(Exercise exercise, int place) {
    Path given =
        save != null ? save : Path.of("sessions", exercise.name() + "-" + exercise.code(place));
    if (given.toString().isBlank()) {
      throw new BadInput("--save is empty; it must name a session.");
    }
    return given.toString().endsWith(".session") ? given : Path.of(given + ".session");
  }
}
