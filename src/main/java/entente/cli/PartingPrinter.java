package entente.cli;

import entente.explain.CellDifference;
import entente.explain.Change;
import entente.explain.Figures;
import entente.explain.Happening;
import entente.explain.Parting;
import entente.explain.Unshared;
import entente.store.Manifest;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints where two runs part: at the start, in the ledgers, and in the first deed. */
final class PartingPrinter {
  private final PrintWriter out;
  private final Paragraphs words;
  private final TwoRuns runs;
  private final int top;

  PartingPrinter(PrintWriter out, TwoRuns runs, int top) {
    this.out = out;
    this.words = new Paragraphs(out);
    this.runs = runs;
    this.top = top;
  }

  void print(List<CellDifference> start, Optional<Parting> parting, Unshared deeds)
      throws IOException {
    if (!start.isEmpty()) {
      start(start);
    }
    if (parting.isPresent()) {
      ledgers(parting.get(), start);
    }
    if (!deeds.isEmpty()) {
      new DeedPrinter(out, runs).print(deeds.in(deeds.turn()));
    }
  }

  private void start(List<CellDifference> all) {
    List<CellDifference> base = all.stream().filter(one -> !one.kind().derived()).toList();
    List<CellDifference> shown = base.isEmpty() ? all : base;
    String derived = base.size() == all.size() ? "" : " and " + (all.size() - base.size());
    out.println(
        "At the start "
            + base.size()
            + (base.size() == 1 ? " cell differs" : " cells differ")
            + (derived.isEmpty() ? "" : "," + derived + " that follow from others"));
    Table table = new Table(1, "cell", "A", "B", "apart");
    for (CellDifference one : shown.subList(0, Math.min(top, shown.size()))) {
      int decimals = Figures.decimals(one.a(), one.b());
      table.row(
          one.cell(),
          Figures.fixed(one.a(), decimals),
          Figures.fixed(one.b(), decimals),
          Figures.percent(one.share()));
    }
    table.print(out, "  ");
    if (shown.size() > top) {
      out.println("  and " + (shown.size() - top) + " more");
    }
    out.println();
  }

  private void ledgers(Parting parting, List<CellDifference> start) throws IOException {
    out.println(
        "The ledgers part in "
            + runs.month(parting.turn())
            + ", turn "
            + parting.turn()
            + ", after "
            + parting.entry()
            + (parting.entry() == 1 ? " common entry" : " common entries"));
    entry("A", runs.a(), parting.a());
    entry("B", runs.b(), parting.b());
    if (parting.sameCause()) {
      words.print("  ", "The same cause left another value: " + sources(start) + ".");
    }
    out.println();
  }

  private void entry(String run, RunReader reader, Optional<Change> entry) throws IOException {
    if (entry.isEmpty()) {
      out.println("  " + run + "  has no further entry");
      return;
    }
    Change change = entry.get();
    int decimals = Figures.decimals(change.before(), change.after());
    out.println(
        "  "
            + run
            + "  "
            + runs.month(change.turn())
            + "  "
            + change.cell()
            + "  "
            + Figures.fixed(change.before(), decimals)
            + " -> "
            + Figures.fixed(change.after(), decimals));
    words.print("     ", cause(change, reader.happenings()));
  }

  private static String cause(Change change, List<Happening> events) {
    String cause = change.kind() + " " + change.cause();
    return change.event() < 0 || change.event() >= events.size()
        ? cause
        : cause + ": " + events.get(change.event()).sentence();
  }

  /** What a process can have read otherwise, as far as the manifests leave it open. */
  private String sources(List<CellDifference> start) {
    Manifest a = runs.a().manifest();
    Manifest b = runs.b().manifest();
    List<String> sources = new ArrayList<>();
    if (!start.isEmpty()) {
      sources.add("it reads cells that differ from the start on");
    }
    if (!a.sets().equals(b.sets()) || !a.scenario().files().equals(b.scenario().files())) {
      sources.add("the numbers that were set differ");
    }
    if (a.seed() != b.seed()) {
      sources.add("its draws are of another seed");
    }
    if (!a.engine().equals(b.engine())) {
      sources.add("the engines differ");
    }
    return sources.isEmpty() ? "nothing in the manifests tells why" : String.join(", or ", sources);
  }
}
