package entente.cli;

import entente.scenario.Scenario;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.io.PrintWriter;
import java.util.List;

/** The goods and technologies of a scenario. */
record DescribedItems(Scenario scenario, Written written, PrintWriter out, int width) {

  void print() {
    words();
    numbers(Axis.GOOD, "good");
    numbers(Axis.TECHNOLOGY, "technology");
  }

  private Layout layout() {
    return scenario.plan().layout();
  }

  private void words() {
    List<String> items = layout().names(Axis.ITEM);
    if (items.isEmpty()) {
      return;
    }
    out.println();
    out.println("Goods and technologies");
    Table table = new Table(3, "item", "called", "counted in");
    for (int k = 0; k < items.size(); k++) {
      table.row(
          items.get(k), scenario.plan().words().item(k), scenario.plan().words().units().get(k));
    }
    table.print(out, "  ");
  }

  private void numbers(Axis axis, String kind) {
    Sheet sheet = new Sheet(kind);
    List<String> items = layout().names(axis);
    for (Quantity quantity : Quantity.values()) {
      String head = quantity.pattern().substring(quantity.pattern().lastIndexOf('.') + 1);
      for (int k = 0; quantity.axes().equals(List.of(axis)) && k < items.size(); k++) {
        sheet.set(items.get(k), head, written.notZero(layout().at(quantity, k)));
      }
    }
    if (!sheet.isEmpty()) {
      out.println();
      sheet.print(out, width);
    }
  }
}
