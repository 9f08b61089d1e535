package entente.invariant;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.COVERT;
import static entente.world.Quantity.TERM;

import entente.action.Contracts;
import entente.world.Axis;
import entente.world.Cause;
import entente.world.Entry;
import entente.world.Layout;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A contract is delivered for its months and no longer: an act signs for twelve, every month takes
 * one, the last ends it; and what is over leaves nothing behind, no months and nothing hidden. What
 * an inject writes is its author's.
 */
record ContractsEnd() implements Invariant.OfTrace {

  @Override
  public void check(Trace trace, Consumer<String> complain) {
    Set<Integer> over = new HashSet<>();
    for (int turn = 0; turn < trace.turns(); turn++) {
      for (Entry entry : trace.entries()) {
        if (entry.cause().turn() == turn) {
          read(trace, entry, over, complain);
        }
      }
      Cells before = trace.acted(turn);
      Cells after = new Cells(trace.layout(), trace.series().get(turn + 1));
      String when = " after turn " + turn;
      each(trace.layout(), cell -> months(cell, before, after, s -> complain.accept(s + when)));
      over.forEach(cell -> left(cell, after, s -> complain.accept(s + when)));
    }
  }

  private static void read(Trace trace, Entry entry, Set<Integer> over, Consumer<String> complain) {
    Layout layout = trace.layout();
    boolean inject = entry.cause().kind() == Cause.Kind.INJECT;
    switch (layout.quantity(entry.cell())) {
      case CONTRACT -> {
        if (entry.after() == 0 && !inject) {
          over.add(entry.cell());
        } else {
          over.remove(entry.cell());
        }
      }
      case TERM, COVERT -> {
        if (inject) {
          over.remove(contract(layout, entry.cell()));
        } else if (layout.quantity(entry.cell()) == TERM
            && entry.after() > entry.before()
            && entry.after() != Contracts.MONTHS) {
          complain.accept("not signed for a year: " + trace.say(entry));
        }
      }
      default -> {}
    }
  }

  private static int contract(Layout layout, int cell) {
    return layout.at(CONTRACT, layout.index(cell, 0), layout.index(cell, 1), layout.index(cell, 2));
  }

  private static void months(int cell, Cells before, Cells after, Consumer<String> complain) {
    double had = at(TERM, cell, before);
    double has = at(TERM, cell, after);
    boolean runs = after.values()[cell] > 0;
    if (runs && (has <= 0 || has != had - 1)) {
      complain.accept(
          before.layout().name(cell) + " runs with " + has + " months left, before it had " + had);
    }
  }

  private static void left(int cell, Cells after, Consumer<String> complain) {
    double term = at(TERM, cell, after);
    double hidden = at(COVERT, cell, after);
    if (term != 0 || hidden != 0) {
      String rest = " is over and leaves " + term + " months, hidden " + hidden;
      complain.accept(after.layout().name(cell) + rest);
    }
  }

  private static double at(entente.world.Quantity quantity, int cell, Cells cells) {
    Layout layout = cells.layout();
    return cells.get(quantity, layout.index(cell, 0), layout.index(cell, 1), layout.index(cell, 2));
  }

  private static void each(Layout layout, java.util.function.IntConsumer cells) {
    for (int i = 0; i < layout.states(); i++) {
      for (int j = 0; j < layout.states(); j++) {
        for (int x = 0; i != j && x < layout.count(Axis.ITEM); x++) {
          cells.accept(layout.at(CONTRACT, i, j, x));
        }
      }
    }
  }
}
