package entente.cli;

import entente.experiment.Comparison;
import entente.experiment.Games;
import entente.experiment.Pair;
import entente.experiment.RecordedRuns;
import entente.store.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two runs, or two folders of runs pair by pair. */
@Command(
    name = "compare",
    description = {
      "Compares two runs: how they were started, where they first part and why, what came of it;"
          + " or two folders of runs, paired by seed: which outcomes differ by more than chance,"
          + " and the first deeds in which pairs part."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente compare runs/northeast-asia-7 runs/northeast-asia-8",
      "  entente compare runs-without runs-with",
      "",
      "Exit codes: 0 all games are the same, 1 some differ, 2 a record cannot be read."
    })
final class Compare implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "A", description = "A run, or a folder of runs.")
  Path first = Path.of("");

  @Parameters(paramLabel = "B", description = "Another.")
  Path second = Path.of("");

  @Option(
      names = "--top",
      description = "How many differences of a sort are shown; default: ${DEFAULT-VALUE}.")
  int top = 8;

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new BadInput("--top is " + top + "; at least one difference must be shown.");
    }
    if (RecordedRuns.isRun(first) || RecordedRuns.isRun(second)) {
      return new RunsPrinter(spec.commandLine().getOut(), first, second, top).print();
    }
    return paired(new RecordedRuns(first), new RecordedRuns(second));
  }

  private int paired(RecordedRuns a, RecordedRuns b) throws IOException {
    SortedSet<Long> shared = new TreeSet<>(a.seeds());
    shared.retainAll(b.seeds());
    if (shared.isEmpty()) {
      throw new BadInput(first + " and " + second + " have no seed in common; pairs are by seed.");
    }
    checkStart(a.first().manifest(), b.first().manifest());
    List<Pair> pairs = new ArrayList<>();
    for (long seed : shared) {
      pairs.add(Games.pair(a, b, seed));
    }
    Comparison comparison = compared(pairs);
    PrintWriter out = spec.commandLine().getOut();
    out.println("A  " + first + ", " + a.seeds().size() + " runs");
    out.println("B  " + second + ", " + b.seeds().size() + " runs");
    out.println("   " + pairs.size() + " pairs of the same seed");
    out.println();
    ComparisonPrinter.Arms arms = new ComparisonPrinter.Arms("A", "B");
    new ComparisonPrinter(out, arms, a.first().manifest(), top).print(comparison);
    out.flush();
    return comparison.same() == pairs.size() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void checkStart(Manifest a, Manifest b) {
    String startA = a.scenario().start();
    String startB = b.scenario().start();
    if (!startA.equals(startB)) {
      throw new BadInput(
          first
              + " begins in "
              + startA
              + " and "
              + second
              + " in "
              + startB
              + "; only games of the same months can be paired.");
    }
  }

  /** Over every outcome that came about in any of the games. */
  private static Comparison compared(List<Pair> pairs) {
    SortedSet<String> outcomes = new TreeSet<>();
    for (Pair pair : pairs) {
      outcomes.addAll(pair.a().outcomes().keySet());
      outcomes.addAll(pair.b().outcomes().keySet());
    }
    Comparison comparison = new Comparison(List.copyOf(outcomes));
    pairs.forEach(comparison::add);
    return comparison;
  }
}
