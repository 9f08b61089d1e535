package entente.cli;

import entente.game.Plan;
import entente.scenario.Problem;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads scenarios for commands: a scenario, or bad input with all its problems. */
final class Scenarios {
  private Scenarios() {}

  static Scenario read(Path file, Map<String, String> sets) {
    return scenario(ScenarioReader.read(file, sets));
  }

  static Scenario scenario(Reading reading) {
    return reading.scenario().orElseThrow(() -> new BadInput(lines(reading.problems())));
  }

  static String lines(List<Problem> problems) {
    return problems.stream().map(Scenarios::line).collect(Collectors.joining("\n"));
  }

  private static String line(Problem problem) {
    String place =
        problem.line() > 0
            ? problem.file() + ":" + problem.line() + ":" + problem.column()
            : problem.file();
    String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
    return place + ": " + path + problem.message().replace("\n", "\n  ");
  }

  /** The scenario's plan, with another length if one is given. */
  static Plan plan(Scenario scenario, @Nullable Integer turns) {
    Plan plan = scenario.plan();
    if (turns == null) {
      return plan;
    }
    if (turns < 1 || turns > Scenario.MOST_TURNS) {
      String rule = "; it must be a number of months from 1 to " + Scenario.MOST_TURNS + ".";
      throw new BadInput("--turns is " + turns + rule);
    }
    return plan.lasting(turns);
  }
}
