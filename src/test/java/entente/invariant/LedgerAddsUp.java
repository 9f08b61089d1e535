package entente.invariant;

import entente.world.Entry;
import entente.world.World;
import java.util.List;
import java.util.function.Consumer;

/**
 * The ledger tells the whole story: each entry begins where the one before it ended, and the start
 * and the entries of the turns so far make the cells and the fingerprint of each turn, to the bit.
 */
record LedgerAddsUp() implements Invariant.OfTrace {

  @Override
  public void check(Trace trace, Consumer<String> complain) {
    double[] cells = trace.start().values();
    int next = 0;
    for (int turn = 0; turn <= trace.turns(); turn++) {
      while (next < trace.entries().size() && trace.entries().get(next).cause().turn() < turn) {
        Entry entry = trace.entries().get(next++);
        if (cells[entry.cell()] != entry.before()) {
          complain.accept(trace.say(entry) + " stood at " + cells[entry.cell()]);
        }
        cells[entry.cell()] = entry.after();
      }
      compare(trace, cells, turn, complain);
    }
    if (next < trace.entries().size()) {
      complain.accept("entries after the last turn");
    }
  }

  private static void compare(Trace trace, double[] cells, int turn, Consumer<String> complain) {
    double[] kept = trace.series().get(turn);
    for (int cell = 0; cell < trace.layout().firstDerived(); cell++) {
      if (trace.layout().used(cell) && kept[cell] != cells[cell]) {
        complain.accept(
            trace.layout().name(cell) + " is " + kept[cell] + ", by the ledger " + cells[cell]);
      }
    }
    long hash = new World(trace.layout(), List.of(), cells).fingerprint();
    if (hash != trace.fingerprints().get(turn)) {
      complain.accept("the fingerprint of turn " + turn + " is not that of its cells");
    }
  }
}
