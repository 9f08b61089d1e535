package entente.cli;

import entente.experiment.Comparison;
import java.io.PrintWriter;

/**
 * Prints what came of comparing two arms pair by pair: outcomes, cells, first choices, first deeds;
 * of what was not kept, that it was not.
 *
 * @param turns how many months the games have
 */
record PairedPrinter(PrintWriter out, Captions captions, int turns, int top) {

  /** Whether something was kept in both arms; if not, what would keep it. */
  record Keeping(String cells, String decisions, String events) {
    /** All of it was kept. */
    static final Keeping ALL = new Keeping("", "", "");
  }

  void print(Comparison comparison, Keeping missing) {
    ComparisonPrinter printer =
        new ComparisonPrinter(out, new ComparisonPrinter.Arms("A", "B"), captions, top);
    printer.outcomes(comparison);
    if (kept("Cells", missing.cells())) {
      new ShiftPrinter(out, captions, turns, top).print(comparison);
    }
    ChoicePrinter choices = new ChoicePrinter(out, printer, captions, comparison.pairs(), top);
    if (kept("First choices", missing.decisions())) {
      choices.print(comparison);
      if (missing.events().isEmpty()) {
        choices.before(comparison.choices());
      }
    }
    if (kept("First deeds", missing.events())) {
      printer.deeds(comparison);
    } else {
      out.println("Of " + comparison.pairs() + " pairs " + ComparisonPrinter.same(comparison));
      out.println();
    }
  }

  private boolean kept(String what, String missing) {
    if (missing.isEmpty()) {
      return true;
    }
    new Paragraphs(out).print(what + ": ", missing);
    out.println();
    return false;
  }
}
