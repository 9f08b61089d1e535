package entente.cli;

import entente.experiment.Comparison;
import entente.experiment.FirstChoices;
import entente.experiment.Parted;
import java.io.PrintWriter;
import java.util.List;

/** Prints the first choices in which pairs part, and what had happened otherwise before them. */
record ChoicePrinter(
    PrintWriter out, ComparisonPrinter printer, Captions captions, int pairs, int top) {

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
    Paragraphs words = new Paragraphs(out);
    out.println("What had happened in one game alone before that choice");
    List<FirstChoices.Counted> ranked = choices.ranked();
    for (FirstChoices.Counted one : ranked.subList(0, Math.min(top, ranked.size()))) {
      words.print("  ", sentence(one));
    }
    if (ranked.size() > top) {
      out.println("  and " + (ranked.size() - top) + " others");
    }
    words.print(
        "  ",
        "In "
            + choices.unprompted()
            + " of "
            + pairs
            + " pairs nothing had: the choice is the first that differs, and follows from what was"
            + " set.");
    out.println();
  }

  private String sentence(FirstChoices.Counted one) {
    Parted before = one.before();
    String who = before.actor().isEmpty() ? "" : captions.state(before.actor()) + ": ";
    Parted choice = one.choice();
    return "In "
        + one.pairs()
        + " of "
        + pairs
        + " pairs "
        + who
        + sides(before)
        + ", half of them by "
        + captions.month(before.turn())
        + "; then "
        + captions.state(choice.actor())
        + " chose "
        + sides(choice)
        + ", half of them by "
        + captions.month(choice.turn())
        + ".";
  }

  private static String sides(Parted parted) {
    return said(parted.a()) + " in A, " + said(parted.b()) + " in B";
  }

  private static String said(String label) {
    return label.isEmpty() ? "nothing" : label;
  }
}
