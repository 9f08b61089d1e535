package entente.cli;

import entente.game.Inject;
import entente.outcome.Outcome;
import entente.scenario.Scenario;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.io.PrintWriter;
import java.util.List;

/** The wars of a scenario, its injects and its outcomes. */
record DescribedEvents(Scenario scenario, Written written, PrintWriter out, int width) {

  void print() {
    wars();
    if (!scenario.plan().injects().isEmpty()) {
      out.println();
      out.println("Injects");
      scenario.plan().injects().forEach(this::inject);
    }
    if (!scenario.outcomes().isEmpty()) {
      out.println();
      out.println("Outcomes");
      scenario.outcomes().forEach(this::outcome);
    }
  }

  private Layout layout() {
    return scenario.plan().layout();
  }

  private void wars() {
    Sheet numbers = new Sheet("war");
    Sheet sides = new Sheet("state");
    List<String> wars = layout().names(Axis.WAR);
    for (int w = 0; w < wars.size(); w++) {
      String war = wars.get(w);
      numbers.set(war, "called", scenario.wars().getOrDefault(war, war));
      numbers.set(war, "attackers", scenario.said("wars." + war + ".attackers"));
      numbers.set(war, "defenders", scenario.said("wars." + war + ".defenders"));
      for (Quantity quantity : Quantity.values()) {
        String last = quantity.pattern().substring(quantity.pattern().lastIndexOf('.') + 1);
        if (quantity.axes().equals(List.of(Axis.WAR))
            && layout().at(quantity, w) < layout().firstDerived()) {
          numbers.set(war, last, written.notZero(layout().at(quantity, w)));
        }
      }
      for (int i = 0; i < layout().states(); i++) {
        String state = layout().names(Axis.STATE).get(i);
        sides.set(state, war + " force", written.notZero(layout().at(Quantity.FORCE, w, i)));
        sides.set(state, war + " stance", written.notZero(layout().at(Quantity.STANCE, w, i)));
      }
    }
    if (!numbers.isEmpty()) {
      out.println();
      out.println("Wars and free slots for wars");
      numbers.print(out, width);
      out.println();
      sides.print(out, width);
    }
  }

  private void inject(Inject inject) {
    String path = "injects." + inject.name();
    String month = scenario.said(path + ".when");
    Paragraph lines = new Paragraph(out, width);
    String when = month.isEmpty() ? "once " + scenario.said(path + ".if") : month;
    lines.print("  ", inject.name() + ": " + when);
    if (!inject.text().isEmpty()) {
      lines.print("    ", "\"" + inject.text() + "\"");
    }
    List<String> sources = scenario.source(path);
    inject.steps().stream()
        .filter(step -> !takesSides(step))
        .forEach(step -> lines.print("    ", step(step, sources)));
  }

  /** Whether it only gives a war that starts the sides that are declared for it. */
  private boolean takesSides(Inject.Step step) {
    return step instanceof Inject.SetCell set && layout().quantity(set.cell()) == Quantity.SIDE;
  }

  private String step(Inject.Step step, List<String> sources) {
    if (step instanceof Inject.SetCell set) {
      return layout().name(set.cell()) + " = " + written.figure(set.value(), set.spread(), sources);
    } else if (step instanceof Inject.AddCell add) {
      String sign = add.change() < 0 ? " changes by " : " changes by ";
      return layout().name(add.cell())
          + " changes by "
          + written.figure(add.change(), add.spread(), sources);
    } else if (step instanceof Inject.StartWar start) {
      return layout().names(Axis.WAR).get(start.war()) + " starts";
    }
    return layout().names(Axis.WAR).get(((Inject.EndWar) step).war()) + " ends";
  }

  private void outcome(Outcome outcome) {
    Paragraph lines = new Paragraph(out, width);
    String months = outcome.months() == 1 ? "" : ", for " + outcome.months() + " months";
    lines.print("  ", outcome.name() + ": " + outcome.title());
    lines.print("    ", scenario.said("outcomes." + outcome.name() + ".if") + months);
  }
}
