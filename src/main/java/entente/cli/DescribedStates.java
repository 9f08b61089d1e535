package entente.cli;

import entente.explain.Figures;
import entente.scenario.Scenario;
import entente.scenario.State;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.io.PrintWriter;
import java.util.List;

/** The states of a scenario, what they have, what they want and what they may do. */
record DescribedStates(Scenario scenario, Written written, PrintWriter out, int width) {

  void print() {
    words();
    byState("What they are at the start", List.of(), Axis.STATE);
    items();
    byState("Technologies and stages", List.of(Axis.TECHNOLOGY), Axis.STATE, Axis.TECHNOLOGY);
    doctrine();
    repertoire();
  }

  private Layout layout() {
    return scenario.plan().layout();
  }

  private void words() {
    Table table = new Table(4, "state", "name", "seat", "place");
    for (State state : scenario.states()) {
      String place =
          state
              .place()
              .map(p -> Figures.plain(p.longitude()) + ", " + Figures.plain(p.latitude()))
              .orElse("");
      table.row(state.code(), state.name(), state.seat(), place);
    }
    out.println();
    out.println("States");
    table.print(out, "  ");
  }

  /** Quantities with just these axes, a row a state. */
  private void byState(String title, List<Axis> inner, Axis... axes) {
    Sheet sheet = new Sheet("state");
    for (Quantity quantity : Quantity.values()) {
      if (quantity.axes().equals(List.of(axes))
          && !quantity.pattern().startsWith("doctrine.")
          && said(quantity)) {
        inner(sheet, quantity, inner);
      }
    }
    print(title, sheet);
  }

  private void inner(Sheet sheet, Quantity quantity, List<Axis> inner) {
    for (int i = 0; i < layout().states(); i++) {
      String state = layout().names(Axis.STATE).get(i);
      if (inner.isEmpty()) {
        sheet.set(state, last(quantity), written.notZero(layout().at(quantity, i)));
      } else {
        for (int k = 0; k < layout().count(inner.get(0)); k++) {
          String name = layout().names(inner.get(0)).get(k);
          String head = quantity == Quantity.STAGE ? name + " stages" : name;
          sheet.set(state, head, written.notZero(layout().at(quantity, i, k)));
        }
      }
    }
  }

  /** Whether a file says anything about it. */
  private boolean said(Quantity quantity) {
    for (int cell = 0; cell < layout().firstDerived(); cell++) {
      if (layout().quantity(cell) == quantity && !scenario.source(layout().name(cell)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String last(Quantity quantity) {
    return quantity.pattern().substring(quantity.pattern().lastIndexOf('.') + 1);
  }

  private void items() {
    Sheet sheet = new Sheet("state");
    for (int i = 0; i < layout().states(); i++) {
      for (int g = 0; g < layout().count(Axis.GOOD); g++) {
        String made = written.cell(layout().at(Quantity.PRODUCTION, i, g));
        String need = written.cell(layout().at(Quantity.NEED, i, g));
        String stock = written.notZero(layout().at(Quantity.STOCK, i, g));
        String all = made + "/" + need + (stock.isEmpty() ? "" : " +" + stock);
        String good = layout().names(Axis.GOOD).get(g);
        sheet.set(layout().names(Axis.STATE).get(i), good, all);
      }
    }
    print("Goods: production / need a month, + stock", sheet);
  }

  private void doctrine() {
    Sheet sheet = new Sheet("state");
    List<String> motives = layout().names(Axis.MOTIVE);
    for (int i = 0; i < layout().states(); i++) {
      String state = layout().names(Axis.STATE).get(i);
      for (int m = 0; m < motives.size(); m++) {
        int cell = layout().at(Quantity.WEIGHT, i, m);
        sheet.set(state, motives.get(m), written.notZero(cell));
      }
    }
    for (Quantity quantity : Quantity.values()) {
      if (quantity.pattern().startsWith("doctrine.*.") && quantity != Quantity.WEIGHT) {
        inner(sheet, quantity, List.of());
      }
    }
    print("Doctrine: weights of motives, then how they decide", sheet);
  }

  private void repertoire() {
    Sheet sheet = new Sheet("action");
    List<String> actions = layout().names(Axis.ACTION);
    for (int a = 0; a < actions.size(); a++) {
      for (int i = 0; i < layout().states(); i++) {
        boolean open = scenario.plan().cells()[layout().at(Quantity.REPERTOIRE, i, a)] > 0;
        sheet.set(actions.get(a), layout().names(Axis.STATE).get(i), open ? "x" : "");
      }
    }
    print("Repertoire: who may do what", sheet);
  }

  private void print(String title, Sheet sheet) {
    if (!sheet.isEmpty()) {
      out.println();
      out.println(title);
      sheet.print(out, width);
    }
  }
}
