package entente.cli;

import entente.explain.Figures;
import entente.scenario.Exercise;
import entente.scenario.Meanings;
import entente.teach.CellWords;
import entente.teach.Known;
import entente.teach.Situation;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.io.PrintWriter;
import java.util.List;

/** Prints what a seat knows of one other state, in words; what is nothing is left out. */
final class OtherPrinter {
  private static final List<Quantity> EITHER_WAY =
      List.of(Quantity.TRUST, Quantity.THREAT, Quantity.HOSTILITY, Quantity.SANCTION);
  private static final int WIDTH = 54;
  private static final List<Quantity> TOGETHER =
      List.of(Quantity.ALIGNMENT, Quantity.TREATY, Quantity.COOPERATION, Quantity.TALKS);

  private final Situation situation;
  private final Layout layout;
  private final CellWords words;
  private final Exercise exercise;
  private final String me;
  private final String it;
  private final Table table = new Table(1, "what", "about", "range");

  OtherPrinter(Exercise exercise, int seat, String it, Situation situation) {
    this.exercise = exercise;
    this.situation = situation;
    this.layout = exercise.scenario().plan().layout();
    this.words = new CellWords(exercise.scenario());
    this.me = exercise.code(seat);
    this.it = it;
  }

  void print(PrintWriter out) {
    row("its regime: 0 falls, 1 is firm", "state." + it + ".stability");
    List<String> technologies = layout.names(Axis.TECHNOLOGY);
    for (int k = 0; k < technologies.size(); k++) {
      String name = exercise.scenario().plan().words().item(layout.count(Axis.GOOD) + k);
      row("level of its " + name, "tech." + it + "." + technologies.get(k));
    }
    for (Quantity quantity : EITHER_WAY) {
      directed(Meanings.of(quantity), quantity);
    }
    directed("stability that the first would lose without the second", Quantity.DEPENDENCY);
    for (Quantity quantity : TOGETHER) {
      String either = quantity.pattern().replaceFirst("\\*", me).replaceFirst("\\*", it);
      String said = Meanings.of(quantity);
      row(quantity == Quantity.TREATY ? "treaty: " + said : said, layout.name(layout.find(either)));
    }
    out.println();
    table.print(out, "  ");
    out.println("  Without a range it is known; a range holds in four cases of five.");
    out.println("  know dyad." + it + "." + me + ".trust tells a cell.");
    out.flush();
  }

  private void directed(String meaning, Quantity quantity) {
    between(meaning, quantity, it, me);
    between(meaning, quantity, me, it);
  }

  private void between(String meaning, Quantity quantity, String from, String to) {
    String cell = quantity.pattern().replaceFirst("\\*", from).replaceFirst("\\*", to);
    row(words.between(meaning, from, to), cell);
  }

  private void row(String what, String cell) {
    situation.of(cell).filter(one -> one.best() != 0).ifPresent(one -> row(what, one));
  }

  private void row(String what, Known known) {
    String range = Figures.fixed(known.low(), 2) + " to " + Figures.fixed(known.high(), 2);
    String best = Figures.fixed(known.best(), 2);
    table.row(Table.cut(what, WIDTH), best, known.exact() ? "" : range);
  }
}
