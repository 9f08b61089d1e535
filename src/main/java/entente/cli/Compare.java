package entente.cli;

import entente.experiment.Comparison;
import entente.experiment.Games;
import entente.experiment.RecordedRuns;
import entente.experiment.batch.BatchFolder;
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

/** Compares two runs, or two folders of runs or two batches pair by pair. */
@Command(
    name = "compare",
    description = {
      "Compares two runs: how they were started, where they first part and why, what came of it;"
          + " or two folders of runs or two batches, paired by seed: which outcomes and which cells"
          + " differ by more than chance, and the first choices and deeds in which pairs part.",
      "Of batches each point is paired with that of the same number if the designs agree; --point"
          + " says otherwise. What a batch has not kept cannot be compared, and is named."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente compare runs/northeast-asia-7 runs/northeast-asia-8",
      "  entente compare runs-without runs-with",
      "  entente compare runs/batch-without runs/batch-with",
      "  entente compare runs/batch-NAME runs/batch-NAME --point 0:1",
      "",
      "Exit codes: 0 all games are the same, 1 some differ, 2 a record cannot be read."
    })
final class Compare implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "A", description = "A run, a folder of runs, or a batch.")
  Path first = Path.of("");

  @Parameters(paramLabel = "B", description = "Another.")
  Path second = Path.of("");

  @Option(
      names = "--top",
      description = "How many differences of a sort are shown; default: ${DEFAULT-VALUE}.")
  int top = 8;

  @Option(
      names = "--point",
      split = ",",
      paramLabel = "P|P:Q",
      description =
          "Which points of two batches are compared, each by itself: P of the one that has several"
              + " or of both, or P of A and Q of B.")
  List<String> points = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new BadInput("--top is " + top + "; at least one difference must be shown.");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (BatchFolder.isOne(first) != BatchFolder.isOne(second)) {
      throw new BadInput(
          (BatchFolder.isOne(first) ? first : second)
              + " is a batch and "
              + (BatchFolder.isOne(first) ? second : first)
              + " is none; a batch is compared with a batch.");
    }
    if (BatchFolder.isOne(first)) {
      return new BatchesPrinter(out, first, second, points, top).print();
    }
    if (!points.isEmpty()) {
      throw new BadInput("--point is of batches, and these are none.");
    }
    if (RecordedRuns.isRun(first) || RecordedRuns.isRun(second)) {
      return new RunsPrinter(out, first, second, top).print();
    }
    return paired(out, new RecordedRuns(first), new RecordedRuns(second));
  }

  private int paired(PrintWriter out, RecordedRuns a, RecordedRuns b) throws IOException {
    SortedSet<Long> shared = new TreeSet<>(a.seeds());
    shared.retainAll(b.seeds());
    if (shared.isEmpty()) {
      throw new BadInput(first + " and " + second + " have no seed in common; pairs are by seed.");
    }
    Manifest manifest = a.first().manifest();
    checkStart(manifest, b.first().manifest());
    SortedSet<String> outcomes = new TreeSet<>(a.outcomes());
    outcomes.addAll(b.outcomes());
    Comparison comparison = new Comparison(List.copyOf(outcomes));
    for (long seed : shared) {
      comparison.add(Games.pair(a, b, seed));
    }
    out.println("A  " + first + ", " + a.seeds().size() + " runs");
    out.println("B  " + second + ", " + b.seeds().size() + " runs");
    out.println("   " + comparison.pairs() + " pairs of the same seed");
    out.println();
    new PairedPrinter(out, Captions.of(manifest), manifest.turns(), top)
        .print(comparison, PairedPrinter.Keeping.ALL);
    out.flush();
    return comparison.same() == comparison.pairs() ? ExitCode.OK : ExitCode.SOFTWARE;
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
}
