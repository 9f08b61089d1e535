package entente.cli;

import entente.explain.Contrast;
import entente.explain.Parting;
import entente.explain.Unshared;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where two recorded runs part, and what came of it. */
@Command(
    name = "diff",
    description =
        "Shows how two runs were started, where they first part and why, and what came of it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente diff runs/northeast-asia-7 runs/northeast-asia-8",
      "  entente diff runs/northeast-asia-7 runs/northeast-asia-7-2 --top 20",
      "",
      "Exit codes: 0 the same run, 1 they differ, 2 a record cannot be read."
    })
final class Diff implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "RUN_A", description = "The folder of a run, such as runs/NAME-1.")
  Path first = Path.of("");

  @Parameters(paramLabel = "RUN_B", description = "The folder of another.")
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
    TwoRuns runs = new TwoRuns(RunReader.open(first), RunReader.open(second));
    Contrast contrast = runs.contrast();
    Optional<Parting> parting = runs.parting(contrast.cells());
    Unshared deeds = runs.deeds();
    PrintWriter out = spec.commandLine().getOut();
    out.println("A  " + first);
    out.println("B  " + second);
    out.println();
    new StartPrinter(out, runs, top).print();
    boolean alike =
        parting.isEmpty()
            && deeds.isEmpty()
            && contrast.atStart().isEmpty()
            && contrast.atEnd().isEmpty()
            && runs.a().cells().equals(runs.b().cells());
    if (alike) {
      boolean same = runs.sameFingerprints();
      out.println(same ? same(runs) : cutShort(runs));
      out.flush();
      return same ? ExitCode.OK : ExitCode.SOFTWARE;
    }
    new PartingPrinter(out, runs, top).print(contrast.atStart(), parting, deeds);
    new DifferencePrinter(out, runs, top).print(contrast);
    out.flush();
    return ExitCode.SOFTWARE;
  }

  private static String same(TwoRuns runs) throws IOException {
    List<String> fingerprints = runs.a().fingerprints();
    return "the same run: "
        + runs.turns()
        + " turns, fingerprint "
        + fingerprints.get(fingerprints.size() - 1);
  }

  private static String cutShort(TwoRuns runs) throws IOException {
    if (runs.equallyLong()) {
      return "the tables are the same, and the fingerprints are not: one was changed by hand";
    }
    boolean longer = runs.a().manifest().turns() > runs.turns();
    return "the same run up to "
        + runs.month(runs.turns() - 1)
        + ", where "
        + (longer ? "B" : "A")
        + " ends; "
        + (longer ? "A" : "B")
        + " goes on";
  }
}
