package entente.cli;

import entente.explain.Figures;
import entente.scenario.Scenario;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds between states: where it is not what is usual, and what flows. */
record DescribedRelations(Scenario scenario, Written written, PrintWriter out, int width) {

  void print() {
    between("Pairs", "pair.*.*.", "-");
    between("Dyads, the first towards the second", "dyad.*.*.", ">");
    trade();
  }

  private Layout layout() {
    return scenario.plan().layout();
  }

  private void between(String title, String prefix, String sign) {
    Sheet sheet = new Sheet("");
    List<String> usual = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      if (quantity.pattern().startsWith(prefix) && !cells(quantity).isEmpty()) {
        double normal = commonest(quantity);
        String name = quantity.pattern().substring(prefix.length());
        if (normal != 0) {
          usual.add(name + " " + Figures.plain(normal));
        }
        for (int cell : cells(quantity)) {
          if (scenario.plan().cells()[cell] != normal) {
            sheet.set(couple(cell, sign), name, written.cell(cell));
          }
        }
      }
    }
    if (!sheet.isEmpty() || !usual.isEmpty()) {
      out.println();
      out.println(title + ", where they differ from what is commonest");
      String rest = "0 what is not named";
      String all = usual.isEmpty() ? rest : String.join(", ", usual) + "; " + rest;
      new Paragraph(out, width).print("  commonest: ", all);
    }
    if (!sheet.isEmpty()) {
      sheet.print(out, width);
    }
  }

  private String couple(int cell, String sign) {
    List<String> codes = layout().names(Axis.STATE);
    return codes.get(layout().index(cell, 0)) + sign + codes.get(layout().index(cell, 1));
  }

  /** Its cells of which a file says something, each once. */
  private List<Integer> cells(Quantity quantity) {
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < layout().firstDerived(); cell++) {
      if (layout().quantity(cell) == quantity
          && layout().used(cell)
          && !scenario.source(layout().name(cell)).isEmpty()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private double commonest(Quantity quantity) {
    int all = layout().states() * (layout().states() - 1) / (quantity.symmetric() ? 2 : 1);
    Map<Double, Integer> counts = new HashMap<>();
    cells(quantity).forEach(cell -> counts.merge(scenario.plan().cells()[cell], 1, Integer::sum));
    counts.merge(0.0, all - cells(quantity).size(), Integer::sum);
    double best = 0;
    for (int cell : cells(quantity)) {
      double value = scenario.plan().cells()[cell];
      best = counts.getOrDefault(value, 0) > counts.getOrDefault(best, 0) ? value : best;
    }
    return best;
  }

  private void trade() {
    Sheet flows = new Sheet("from>to");
    cells(Quantity.FLOW)
        .forEach(cell -> flows.set(couple(cell, ">"), item(cell), written.cell(cell)));
    print("Standing trade, units a month", flows);
    Sheet contracts = new Sheet("from>to");
    for (int cell : cells(Quantity.CONTRACT)) {
      int i = layout().index(cell, 0);
      int j = layout().index(cell, 1);
      int term = layout().at(Quantity.TERM, i, j, layout().index(cell, 2));
      String text = written.cell(cell) + " for " + written.cell(term);
      contracts.set(couple(cell, ">"), item(cell), text);
    }
    print("Contracts, units or levels a month for months", contracts);
  }

  private String item(int cell) {
    return layout().names(Axis.ITEM).get(layout().index(cell, 2));
  }

  private void print(String title, Sheet sheet) {
    if (!sheet.isEmpty()) {
      out.println();
      out.println(title);
      sheet.print(out, width);
    }
  }
}
