package entente.cli;

import entente.scenario.Exercise;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an exercise. */
@Command(
    name = "show",
    description = {
      "Shows what students may read of an exercise; with --teacher all of it.",
    },
    mixinStandardHelpOptions = true)
final class ExerciseShow implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ExercisePath exercises = new ExercisePath();

  @Parameters(paramLabel = "NAME", description = "Its name, or its file.")
  String name = "";

  @Option(names = "--teacher", description = "Shows secret briefings, checks and answers too.")
  boolean teacher;

  @Override
  public Integer call() {
    Exercise one = exercises.read(name);
    PrintWriter out = spec.commandLine().getOut();
    Paragraph prose = new Paragraph(out, 80);
    out.println(one.title() + " (" + one.level() + ", " + one.minutes() + " minutes)");
    prose.print("", one.about());
    head(out, "The situation");
    prose.print("", one.situation());
    head(out, "To learn");
    one.objectives().forEach(text -> prose.print("  - ", text));
    head(out, "Seats");
    for (Exercise.Briefing briefing : one.briefings()) {
      String seat = one.called(briefing.seat()) + " (" + one.code(briefing.seat()) + ")";
      prose.print("  " + seat + "  ", briefing.role());
      if (teacher) {
        prose.print("    ", briefing.secret());
        briefing.goals().forEach(goal -> prose.print("    - ", goal));
      }
    }
    head(out, "Months");
    out.println("  " + month(one, one.from()) + " to " + month(one, one.until()));
    if (teacher) {
      teacher(one, out, prose);
    }
    out.flush();
    return ExitCode.OK;
  }

  private static void teacher(Exercise one, PrintWriter out, Paragraph prose) {
    head(out, "The central decision, " + month(one, one.decision().turn()));
    prose.print("  ", one.decision().question());
    one.decision().alternatives().forEach(it -> prose.print("  - ", it.title()));
    head(out, "Checks");
    one.checks().forEach(it -> prose.print("  " + one.code(it.seat()) + "  ", it.ask()));
    head(out, "Questions");
    for (Exercise.Question it : one.questions()) {
      prose.print("  ", it.ask());
      prose.print("      ", it.notice());
    }
    head(out, "Further reading");
    one.reading().forEach(it -> prose.print("  - ", it.title() + ". " + it.where() + "."));
  }

  private static void head(PrintWriter out, String text) {
    out.println();
    out.println(text);
  }

  private static String month(Exercise one, int turn) {
    return one.scenario().plan().month(turn).toString();
  }
}
