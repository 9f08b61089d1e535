package entente.cli;

import entente.explain.Figures;
import entente.scenario.Exercise;
import entente.scenario.State;
import entente.teach.Known;
import entente.teach.Situation;
import entente.world.Axis;
import entente.world.Layout;
import java.io.PrintWriter;
import java.util.List;

/** Prints how a seat stands, and what it knows of the others; estimates are marked with ~. */
final class SeatPrinter {
  private final PrintWriter out;
  private final Paint paint;
  private final Exercise exercise;
  private final Situation situation;
  private final Layout layout;
  private final String me;

  SeatPrinter(PrintWriter out, Paint paint, Exercise exercise, int seat, Situation situation) {
    this.out = out;
    this.paint = paint;
    this.exercise = exercise;
    this.situation = situation;
    this.layout = exercise.scenario().plan().layout();
    this.me = exercise.code(seat);
  }

  private String figure(String cell) {
    return PlayPrinter.figure(situation.of(cell));
  }

  void own() {
    out.println();
    out.println(paint.head("Your regime"));
    out.println("  stability " + figure("state." + me + ".stability") + " (0 falls, 1 is firm)");
    out.println();
    goods();
    out.println();
    skills();
    deals();
    wars();
    out.flush();
  }

  private void goods() {
    Table table = new Table(2, "goods", "unit", "made", "needed", "left over", "in stock");
    List<String> names = layout.names(Axis.GOOD);
    for (int k = 0; k < names.size(); k++) {
      String good = names.get(k);
      table.row(
          exercise.scenario().plan().words().item(k),
          exercise.scenario().plan().words().units().get(k),
          figure("production." + me + "." + good),
          figure("need." + me + "." + good),
          figure("net." + me + "." + good),
          figure("stock." + me + "." + good));
    }
    table.print(out, "  ");
  }

  private void skills() {
    Table table = new Table(1, "technologies", "level");
    int goods = layout.count(Axis.GOOD);
    List<String> names = layout.names(Axis.TECHNOLOGY);
    for (int k = 0; k < names.size(); k++) {
      table.row(
          exercise.scenario().plan().words().item(goods + k),
          figure("tech." + me + "." + names.get(k)));
    }
    table.print(out, "  ");
  }

  private void deals() {
    Table table = new Table(3, "contracts", "to", "item", "a month", "months left");
    for (Known one : situation.known().values()) {
      String[] parts = one.cell().split("\\.", -1);
      boolean mine = parts.length == 4 && (parts[1].equals(me) || parts[2].equals(me));
      if (mine && parts[0].equals("contract") && one.best() > 0) {
        String rest = "." + parts[1] + "." + parts[2] + "." + parts[3];
        String left = Figures.fixed(situation.best("term" + rest), 0);
        table.row(parts[1], parts[2], parts[3], Figures.fixed(one.best(), 2), left);
      }
    }
    if (!table.isEmpty()) {
      out.println();
      table.print(out, "  ");
    }
  }

  private void wars() {
    Table table = new Table(1, "war", "your side", "front");
    for (String war : layout.names(Axis.WAR)) {
      if (situation.best("war." + war + ".active") > 0.5) {
        double side = situation.best("war." + war + "." + me + ".side");
        String where = side > 0 ? "attacks" : side < 0 ? "defends" : "stands aside";
        String name = exercise.scenario().wars().getOrDefault(war, war);
        table.row(name, where, figure("war." + war + ".front"));
      }
    }
    if (!table.isEmpty()) {
      out.println();
      table.print(out, "  ");
      out.println("  A front over 0 has moved the attacker's way.");
    }
  }

  void others() {
    Table table =
        new Table(
            1,
            "",
            "steady",
            "treaty",
            "allied",
            "trust",
            "trusts you",
            "threat",
            "you need it",
            "needs you");
    for (State state : exercise.scenario().states()) {
      String it = state.code();
      if (!it.equals(me)) {
        table.row(
            it,
            figure("state." + it + ".stability"),
            pair(it, "treaty"),
            pair(it, "alignment"),
            figure("dyad." + me + "." + it + ".trust"),
            figure("dyad." + it + "." + me + ".trust"),
            figure("dyad." + me + "." + it + ".threat"),
            figure("dyad." + me + "." + it + ".dependency"),
            figure("dyad." + it + "." + me + ".dependency"));
      }
    }
    out.println();
    table.print(out, "  ");
    out.println("  ~ an estimate; know AAA tells its range. treaty: 1 friendship, 2 defence.");
    out.println("  allied: how far the two of you are seen as allies, 0 to 1.");
    out.flush();
  }

  private String pair(String other, String what) {
    String one = "pair." + me + "." + other + "." + what;
    return situation.of(one).isPresent()
        ? figure(one)
        : figure("pair." + other + "." + me + "." + what);
  }
}
