package entente.cli;

import com.google.common.base.Splitter;
import entente.explain.CauseSum;
import entente.explain.Change;
import entente.explain.Figures;
import entente.explain.Happening;
import entente.explain.Nearest;
import entente.scenario.Legible;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how a cell came to be what it is. */
@Command(
    name = "why",
    description = "Prints every change of a cell with its cause, back to what happened.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente why runs/northeast-asia-7 --cell dyad.PRK.CHN.trust",
      "  entente why runs/northeast-asia-7 --cell state.PRK.stability --turn 2023-09"
    })
final class Why implements Callable<Integer> {
  private static final int NEAR = 5;
  private static final int DECIMALS = 6;

  @Spec CommandSpec spec;
  @Mixin RunPath run = new RunPath();

  @Option(names = "--cell", required = true, description = "The cell's name.")
  String cell = "";

  @Option(
      names = "--turn",
      paramLabel = "MONTH",
      description = "One month or turn only, such as 2023-09 or 20.")
  @Nullable String turn;

  @Override
  public Integer call() throws IOException {
    RunReader reader = run.open();
    List<String> cells = reader.cells();
    String name = known(cells);
    int from = turn == null ? 0 : parse(reader, turn);
    int to = turn == null ? reader.manifest().turns() - 1 : from;
    PrintWriter out = spec.commandLine().getOut();
    double[] series = reader.series(name);
    out.println(name + " is " + value(series[from]) + " before " + month(reader, from));
    if (cells.indexOf(name) < reader.manifest().baseCells()) {
      ledger(reader, name, from, to);
    } else {
      derived(reader, series, from, to);
    }
    out.println(name + " is " + value(series[to + 1]) + " after " + month(reader, to));
    out.flush();
    return ExitCode.OK;
  }

  private String known(List<String> cells) {
    if (cells.contains(cell)) {
      return cell;
    }
    List<String> part = Splitter.on('.').splitToList(cell);
    if (part.size() == 4 && part.get(0).equals("pair")) {
      String mirrored = String.join(".", "pair", part.get(2), part.get(1), part.get(3));
      if (cells.contains(mirrored)) {
        return mirrored;
      }
    }
    throw new BadInput(
        "There is no cell "
            + Legible.line(cell)
            + ".\nMaybe "
            + String.join(", ", Nearest.to(cell, cells, NEAR))
            + ".");
  }

  private static int parse(RunReader reader, String turn) {
    return Turns.parse("--turn", turn, reader.manifest().month(0), reader.manifest().turns());
  }

  private static String month(RunReader reader, int turn) {
    return reader.manifest().month(turn).toString();
  }

  private void ledger(RunReader reader, String name, int from, int to) throws IOException {
    List<Change> changes =
        reader.changes(name).stream()
            .filter(change -> change.turn() >= from && change.turn() <= to)
            .toList();
    if (changes.isEmpty()) {
      spec.commandLine().getOut().println("  nothing changed it");
      return;
    }
    changes(reader, changes);
    sums(changes);
  }

  private void changes(RunReader reader, List<Change> changes) throws IOException {
    List<Happening> events = reader.happenings();
    Table table = new Table(1, "month", "old", "new", "change", "cause");
    for (Change change : changes) {
      table.row(
          month(reader, change.turn()),
          value(change.before()),
          value(change.after()),
          Figures.signed(change.difference(), DECIMALS),
          cause(change, events));
    }
    table.lastIsWords().print(spec.commandLine().getOut(), "  ");
  }

  private static String cause(Change change, List<Happening> events) {
    String cause = change.kind() + " " + change.cause();
    if (change.event() < 0 || change.event() >= events.size()) {
      return cause;
    }
    String sentence = events.get(change.event()).sentence();
    return sentence.isBlank() ? cause : cause + ": " + sentence;
  }

  private void sums(List<Change> changes) {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println("By cause");
    Table table = new Table(1, "cause", "changes", "sum");
    for (CauseSum sum : CauseSum.of(changes)) {
      String count = Integer.toString(sum.changes());
      table.row(sum.kind() + " " + sum.cause(), count, Figures.signed(sum.sum(), DECIMALS));
    }
    table.print(out, "  ");
    out.println();
  }

  private void derived(RunReader reader, double[] series, int from, int to) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("  It follows from other cells and is in no ledger; its course:");
    Table table = new Table(1, "month", "old", "new", "change");
    for (int t = from; t <= to; t++) {
      double change = series[t + 1] - series[t];
      if (change != 0) {
        String difference = Figures.signed(change, DECIMALS);
        table.row(month(reader, t), value(series[t]), value(series[t + 1]), difference);
      }
    }
    table.print(out, "  ");
  }

  private static String value(double value) {
    return Figures.fixed(value, DECIMALS);
  }
}
