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
import picocli.CommandLine.ExitCode;

/** Tells how two recorded runs were started, where they first part and why, and what came of it. */
record RunsPrinter(PrintWriter out, Path first, Path second, int top) {

  /** The exit code: 0 for the same run, 1 for others. */
  int print() throws IOException {
    TwoRuns runs = new TwoRuns(RunReader.open(first), RunReader.open(second));
    Contrast contrast = runs.contrast();
    Optional<Parting> parting = runs.parting(contrast.cells());
    Unshared deeds = runs.deeds();
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
