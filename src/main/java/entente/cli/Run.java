package entente.cli;

import entente.game.Game;
import entente.game.Plan;
import entente.mason.Driver;
import entente.order.Orders;
import entente.outcome.Outcomes;
import entente.scenario.OrderReading;
import entente.scenario.OrderText;
import entente.scenario.Scenario;
import entente.store.RunWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays one game. */
@Command(
    name = "run",
    description = "Plays one game, tells it month by month and writes its record.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente run configs/scenarios/northeast-asia.yaml",
      "  entente run configs/scenarios/northeast-asia.yaml --seed 7 --turns 24 --quiet",
      "  entente run configs/scenarios/northeast-asia.yaml --set dyad.PRK.CHN.trust=0.4",
      "  entente run configs/scenarios/northeast-asia.yaml --orders pyongyang.txt"
    })
final class Run implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", description = "The scenario's file.")
  Path file = Path.of("");

  @Option(names = "--seed", description = "The seed; default: ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(names = "--turns", description = "How many months; default: as the scenario says.")
  @Nullable Integer turns;

  @Mixin Sets sets = new Sets();

  @Option(
      names = "--orders",
      paramLabel = "FILE",
      description = {
        "What people order, one a line: \"2024-06 AAA: treaty BBB\", \"AAA: barter BBB take food give"
            + " shells\", \"nothing\", \"yes to BBB treaty\", \"take seat\", \"leave seat\"; or \"white:\""
            + " with a step as injects have them, \"inject NAME\" or \"say TEXT\"."
      })
  @Nullable Path orders;

  @Option(
      names = "--runs-dir",
      paramLabel = "DIR",
      description = "Where records go; default: ${DEFAULT-VALUE}.")
  Path runs = Path.of("runs");

  @Option(names = "--quiet", description = "Prints only where the record lies.")
  boolean quiet;

  @Option(names = "--json", description = "Prints one JSON object instead.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    Map<String, String> values = sets.values();
    Scenario scenario = Scenarios.read(file, values);
    Orders ordered = orders == null ? Orders.NONE : orders(scenario, orders);
    Plan plan = ordered.on(Scenarios.plan(scenario, turns));
    checkFolder();
    PrintWriter out = spec.commandLine().getOut();
    Consumer<Game> listener = quiet || json ? game -> {} : new Telling(out, scenario);
    Driver.Run run = Driver.play(plan, scenario.outcomes(), seed, true, listener);
    Path record = write(scenario, values, new OrderText(scenario).lines(ordered), run);
    if (json) {
      out.println(Report.of(scenario, seed, run, record).json());
    } else {
      if (!quiet) {
        summary(out, run);
      }
      out.println("record: " + record);
    }
    out.flush();
    return ExitCode.OK;
  }

  /** Fails before the game, not after it, if there is nowhere to write; makes nothing yet. */
  private void checkFolder() throws IOException {
    if (runs.toString().isBlank()) {
      throw new BadInput("--runs-dir is empty; it must name a folder.");
    }
    Path there = runs.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw new IOException("The record cannot be written: " + there + " is no folder");
    }
    if (!Files.isWritable(there)) {
      throw new IOException("The record cannot be written: " + there + ": access is denied");
    }
  }

  private static Orders orders(Scenario scenario, Path file) {
    if (file.toString().isBlank()) {
      throw new BadInput("--orders is empty; it must name a file.");
    }
    OrderReading reading = new OrderText(scenario).read(file);
    return reading.orders().orElseThrow(() -> new BadInput(Scenarios.lines(reading.problems())));
  }

  private Path write(
      Scenario scenario, Map<String, String> values, List<String> lines, Driver.Run run)
      throws IOException {
    try {
      RunWriter writer = new RunWriter(scenario, values, lines, seed);
      return writer.write(runs, run.game(), run.outcomes());
    } catch (IOException e) {
      throw new IOException("The record cannot be written: " + Failures.words(e), e);
    }
  }

  private static void summary(PrintWriter out, Driver.Run run) {
    out.println();
    out.println("Outcomes");
    List<Outcomes.Emerged> emerged = run.outcomes().emerged();
    for (Outcomes.Emerged one : emerged) {
      out.println("  " + run.game().plan().month(one.turn()) + "  " + one.outcome().title());
    }
    if (emerged.isEmpty()) {
      out.println("  none of those watched for");
    }
    out.println();
    out.println("Where each state ended, " + run.game().plan().month(run.game().turn() - 1));
    Ending.table(Ending.of(run.game())).print(out, "  ");
    out.println();
  }
}
