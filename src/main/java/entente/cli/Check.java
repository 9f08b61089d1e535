package entente.cli;

import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.Axis;
import entente.world.Layout;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenarios. */
@Command(
    name = "check",
    description = "Checks scenario files and prints all their problems.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  entente check configs/scenarios/*.yaml",
      "",
      "Exit codes: 0 all are fine, 2 there are problems."
    })
final class Check implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
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
    Reading reading = ScenarioReader.read(file);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    reading
        .scenario()
        .ifPresentOrElse(
            scenario -> out.println(fine(scenario)),
            () -> err.println(Scenarios.lines(reading.problems())));
    out.flush();
    err.flush();
    return reading.problems().isEmpty();
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

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
