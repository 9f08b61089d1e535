package entente.cli;

import entente.experiment.Comparison;
import entente.experiment.FirstChoices;
import entente.experiment.Parted;
import java.io.PrintWriter;
import java.util.List;

/** Prints the first choices in which pairs part, and what had happened otherwise before them. */
record ChoicePrinter(
    PrintWriter out, ComparisonPrinter printer, Captions captions, int pairs, int top) {

  private static final int WIDEST = 64;

  void print(Comparison comparison) {
    FirstChoices choices = comparison.choices();
    out.println("The first choice in which a pair parts, amounts aside, whatever came of it");
    printer.firsts(choices.choices());
    out.println("  " + choices.choices().pairs() + " of " + pairs + " pairs part in a choice");
    out.println();
  }

  /** What had happened otherwise before; events must have been kept. */
  void before(FirstChoices choices) {
    if (choices.choices().pairs() == 0) {
      return;
    }
    out.println(
        "What had happened in one game alone before that choice, and who then chose otherwise");
    Table table = new Table(2, "before", "who", "pairs", "before by", "choice by");
    List<FirstChoices.Counted> ranked = choices.ranked();
    for (FirstChoices.Counted one : ranked.subList(0, Math.min(top, ranked.size()))) {
      table.row(
          Table.cut(told(one.before()), WIDEST),
          captions.state(one.state()),
          Integer.toString(one.pairs()),
          captions.month(one.before().turn()),
          captions.month(one.median()));
    }
    if (!table.isEmpty()) {
      table.print(out, "  ");
    }
    if (ranked.size() > top) {
      out.println("  and " + (ranked.size() - top) + " others");
    }
    new Paragraphs(out)
        .print(
            "  ",
            "In "
                + choices.unprompted()
                + " of "
                + pairs
                + " pairs nothing had: the choice is the first that differs, and follows from how"
                + " the games were set. Months: half of those pairs by then.");
    out.println();
  }

  private String told(Parted before) {
    String who = before.actor().isEmpty() ? "" : captions.state(before.actor()) + ": ";
    if (before.a().isEmpty()) {
      return who + before.b() + ", in B";
    }
    return who + before.a() + ", in A" + (before.b().isEmpty() ? "" : "; " + before.b() + ", in B");
  }
}
