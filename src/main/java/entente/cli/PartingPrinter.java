package entente.cli;

import entente.explain.CellDifference;
import entente.explain.Parting;
import entente.explain.Unshared;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Prints where two runs part: at the start, in the first deed, and in the ledgers. */
final class PartingPrinter {
  private final PrintWriter out;
  private final TwoRuns runs;
  private final int top;

  PartingPrinter(PrintWriter out, TwoRuns runs, int top) {
    this.out = out;
    this.runs = runs;
    this.top = top;
  }

  void print(List<CellDifference> start, Optional<Parting> parting, Unshared deeds)
      throws IOException {
    if (!start.isEmpty()) {
      start(start);
    }
    LedgerPrinter ledgers = new LedgerPrinter(out, runs, deeds, !start.isEmpty());
    int turn = deeds.turn();
    if (parting.isPresent() && parting.get().turn() < turn) {
      ledgers.print(parting.get());
    }
    if (!deeds.isEmpty()) {
      out.println("What happened parts in " + runs.monthAndTurn(turn));
      new DeedPrinter(out, runs, turn).print(deeds.in(turn));
      out.println();
    }
    if (parting.isPresent() && parting.get().turn() >= turn) {
      ledgers.print(parting.get());
    }
  }

  private void start(List<CellDifference> all) {
    List<CellDifference> base = all.stream().filter(one -> !one.kind().derived()).toList();
    List<CellDifference> shown = base.isEmpty() ? all : base;
    int derived = all.size() - base.size();
    out.println(
        "At the start "
            + base.size()
            + (base.size() == 1 ? " cell differs" : " cells differ")
            + (derived == 0 ? "" : ", and " + derived + " that follow from others"));
    CellRows table = new CellRows(runs);
    shown.stream().limit(top).forEach(table::atStart);
    table.print(out);
    if (shown.size() > top) {
      out.println("  and " + (shown.size() - top) + " more");
    }
    out.println();
  }
}
