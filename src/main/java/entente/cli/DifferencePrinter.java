package entente.cli;

import entente.explain.CellDifference;
import entente.explain.Contrast;
import entente.explain.Happening;
import entente.explain.OutcomeShift;
import entente.explain.Unshared;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Prints what came of the difference between two runs: outcomes, deeds and cells. */
final class DifferencePrinter {
  private final PrintWriter out;
  private final Paragraphs words;
  private final TwoRuns runs;
  private final int top;

  DifferencePrinter(PrintWriter out, TwoRuns runs, int top) {
    this.out = out;
    this.words = new Paragraphs(out);
    this.runs = runs;
    this.top = top;
  }

  void print(Contrast contrast) throws IOException {
    outcomes();
    deeds(runs.cameAbout());
    List<CellDifference> end = contrast.atEnd();
    String when = runs.month(runs.turns() - 1);
    cells(
        "Cells at the end, " + when + ", the most different of each kind first",
        end.stream().filter(one -> !one.kind().derived()).toList());
    cells(
        "What follows from them (derived cells)",
        end.stream().filter(one -> one.kind().derived()).toList());
    words.print(
        "",
        "A difference is told in percent of the quantity's range; where the range is too wide to"
            + " say anything, of the span that such cells take in the two runs.");
  }

  private void outcomes() throws IOException {
    List<OutcomeShift> shifts = OutcomeShift.of(runs.outcomesA(), runs.outcomesB());
    List<OutcomeShift> apart = shifts.stream().filter(shift -> shift.months() > 0).toList();
    out.println("Outcomes");
    Table table = new Table(3, "A", "B", "");
    for (OutcomeShift shift : apart.subList(0, Math.min(top, apart.size()))) {
      table.row(month(shift.a()), month(shift.b()), shift.title());
    }
    if (!table.isEmpty()) {
      table.print(out, "  ");
    }
    int more = apart.size() - top;
    int alike = shifts.size() - apart.size();
    if (more > 0) {
      out.println("  and " + more + " more that differ");
    }
    if (shifts.isEmpty()) {
      out.println("  none came about in either");
    } else if (alike > 0) {
      out.println("  " + alike + " came about in the same month in both");
    }
    out.println();
  }

  private String month(OptionalInt turn) {
    return turn.isPresent() ? runs.month(turn.getAsInt()) : "-";
  }

  private void deeds(Unshared deeds) {
    out.println("What came about in one run more often than in the other");
    if (deeds.isEmpty()) {
      out.println("  nothing");
    }
    deeds("A", deeds.a());
    deeds("B", deeds.b());
    out.println();
  }

  private void deeds(String run, List<Happening> events) {
    for (Happening event : events.subList(0, Math.min(top, events.size()))) {
      String told = event.sentence().isBlank() ? event.kind() : event.sentence();
      words.print("  " + run + "  " + runs.month(event.turn()) + "  ", told);
    }
    if (events.size() > top) {
      out.println("  " + run + "  and " + (events.size() - top) + " more");
    }
  }

  /** One line a kind: the most different cell, and how many others of it differ. */
  private void cells(String title, List<CellDifference> differences) {
    if (differences.isEmpty()) {
      return;
    }
    Map<String, List<CellDifference>> kinds = new LinkedHashMap<>();
    for (CellDifference one : differences) {
      kinds.computeIfAbsent(one.kind().pattern(), kind -> new ArrayList<>()).add(one);
    }
    out.println(title);
    CellRows table = new CellRows(runs);
    kinds.values().stream().limit(top).forEach(kind -> table.atEnd(kind.get(0), kind.size() - 1));
    table.print(out);
    int more = kinds.size() - top;
    if (more > 0) {
      out.println("  and cells of " + more + (more == 1 ? " more kind" : " more kinds"));
    }
    out.println();
  }
}
