package entente.cli;

import entente.experiment.history.Paths;
import entente.explain.Figures;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryFile.Compare;
import entente.scenario.HistoryFile.Datum;
import entente.scenario.HistoryFile.Role;
import entente.scenario.HistoryFile.Trail;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints modelled paths beside what was measured. */
final class PathPrinter {
  private static final int FEW = 6;
  private final PrintWriter out;
  private final HistoryFile history;

  PathPrinter(PrintWriter out, HistoryFile history) {
    this.out = out;
    this.history = history;
  }

  void print(Paths free, Paths replayed) {
    for (int t = 0; t < history.trails().size(); t++) {
      Trail trail = history.trails().get(t);
      boolean ranked = trail.compare() == Compare.ORDER;
      out.println(trail.title() + (trail.base() < 0 ? " [" + trail.unit() + "]" : ""));
      if (!ranked || trail.data().size() <= FEW) {
        table(t, trail, free, replayed);
      }
      if (ranked) {
        out.println(
            "  rank correlation with the data: free games "
                + ranks(free.ranks(t, Role.TEST))
                + ", replays "
                + ranks(replayed.ranks(t, Role.TEST))
                + "; "
                + trail.data().size()
                + " data");
      }
      out.println();
    }
    out.flush();
  }

  private void table(int t, Trail trail, Paths free, Paths replayed) {
    boolean magnitude = trail.compare() == Compare.MAGNITUDE;
    Table table =
        new Table(2, List.of("month", "role", "data", "free", "80 % of games", "replay", "log10"));
    for (int d = 0; d < trail.data().size(); d++) {
      Datum datum = trail.data().get(d);
      table.row(
          history.scenario().plan().month(datum.turn()).toString(),
          datum.role().name().toLowerCase(Locale.ROOT),
          Figures.plain(free.measured(t, d)),
          Figures.plain(free.quantile(t, d, 0.5)),
          Figures.plain(free.quantile(t, d, 0.1))
              + " to "
              + Figures.plain(free.quantile(t, d, 0.9)),
          Figures.plain(replayed.quantile(t, d, 0.5)),
          magnitude && trail.base() != datum.turn()
              ? Figures.signed(free.error(t, d), 2)
                  + " / "
                  + Figures.signed(replayed.error(t, d), 2)
              : "");
    }
    table.print(out, "  ");
  }

  private static String ranks(double correlation) {
    return Double.isNaN(correlation) ? "none" : Figures.signed(correlation, 2);
  }
}
