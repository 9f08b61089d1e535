package entente.invariant;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.PRODUCTION;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;

import entente.world.Axis;
import entente.world.Quantity;
import java.util.function.Consumer;

/**
 * Goods are conserved between parties. In a month nobody sends more than it made, received and had
 * in stock; and what is in stock afterwards is what was there, made and received, less what was
 * used and sent; only a full depot or an empty one makes it less, or stops at nothing.
 */
record GoodsBalance() implements Invariant.OfTrace {

  @Override
  public void check(Trace trace, Consumer<String> complain) {
    if (!trace.plan().numbers().draw(trace.draws()).on("delivery", "")) {
      return;
    }
    double burn = number(trace, "war.burn");
    double depot = number(trace, "delivery.depot");
    for (int turn = 0; turn < trace.turns(); turn++) {
      Cells before = trace.acted(turn);
      Cells after = trace.delivered(turn);
      for (int i = 0; i < before.states(); i++) {
        for (int g = 0; g < before.count(Axis.GOOD); g++) {
          Account account = account(before, after, i, g, burn);
          double start = trace.start().get(STOCK, i, g);
          double most = Math.max(start * depot, Math.max(account.made, account.stock));
          double full = Math.min(STOCK.max(), most);
          String wrong = account.wrong(full, before.is(STORABLE, g));
          if (!wrong.isEmpty()) {
            String whose = trace.layout().name(trace.layout().at(Quantity.STOCK, i, g));
            complain.accept(whose + " in turn " + turn + ": " + wrong + ": " + account);
          }
        }
      }
    }
  }

  private static double number(Trace trace, String path) {
    return trace.plan().numbers().draw(trace.draws()).number(path, "", -1e9, 1e9, "");
  }

  /** A state's month in a good. */
  record Account(double stock, double made, double in, double out, double used, double left) {

    String wrong(double full, boolean storable) {
      double tiny = 1e-7 * (1 + stock + made + in + out + used);
      double has = (storable ? stock : 0) + made + in;
      if (out > has + tiny) {
        return "it sends more than it has";
      }
      double balance = Math.max(0, stock + made + in - out - used);
      double due = storable ? Math.min(balance, full) : stock;
      return Math.abs(left - due) > tiny ? "the stock should be " + due : "";
    }
  }

  private static Account account(Cells before, Cells after, int i, int g, double burn) {
    double in = 0;
    double out = 0;
    for (int k = 0; k < after.states(); k++) {
      in += after.get(FLOW, k, i, g) + after.get(CONTRACT, k, i, g);
      out += after.get(FLOW, i, k, g) + after.get(CONTRACT, i, k, g);
    }
    double used = before.get(NEED, i, g) * (before.fights(i) ? burn : 1);
    double made = before.get(PRODUCTION, i, g);
    return new Account(before.get(STOCK, i, g), made, in, out, used, after.get(STOCK, i, g));
  }
}
