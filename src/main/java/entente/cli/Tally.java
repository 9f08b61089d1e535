package entente.cli;

import entente.experiment.InOrder;
import entente.game.Plan;
import entente.mason.Driver;
import entente.scenario.Scenario;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts over many games. */
@Command(
    name = "actions",
    description = {
      "Plays many games and counts, per action and state, how often it was feasible, proposed and"
          + " accepted; then what happened, the outcomes and the alignments at the end.",
      "It finds rules that are never used, always used, or run away."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  entente actions configs/scenarios/northeast-asia.yaml --runs 50")
final class Tally implements Callable<Integer> {
  private static final int MOST_RUNS = 1_000_000;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", description = "The scenario's file.")
  Path file = Path.of("");

  @Option(names = "--runs", description = "How many games; default: ${DEFAULT-VALUE}.")
  int runs = 20;

  @Option(names = "--seed", description = "The first game's seed; default: ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(names = "--turns", description = "How many months; default: as the scenario says.")
  @Nullable Integer turns;

  @Mixin Sets sets = new Sets();

  @Override
  public Integer call() {
    if (runs < 1 || runs > MOST_RUNS) {
      throw new BadInput("--runs is " + runs + "; it must be from 1 to " + MOST_RUNS + ".");
    }
    Scenario scenario = Scenarios.read(file, sets.values());
    Plan plan = Scenarios.plan(scenario, turns);
    List<Sample> samples = new ArrayList<>();
    int threads = Math.min(runs, Runtime.getRuntime().availableProcessors());
    new InOrder(seed, runs, threads)
        .play(own -> Sample.of(Driver.play(plan, scenario.outcomes(), own, false)), samples::add);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        scenario.name()
            + ": "
            + runs
            + " games of "
            + plan.turns()
            + " turns, seeds "
            + seed
            + " to "
            + (seed + runs - 1));
    out.println();
    new ActionCounts(plan.layout(), samples).print(out);
    new SampleStatistics(scenario, plan, samples).print(out);
    out.flush();
    return ExitCode.OK;
  }
}
