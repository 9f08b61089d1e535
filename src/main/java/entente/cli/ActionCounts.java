package entente.cli;

import entente.cli.Sample.Count;
import entente.explain.Figures;
import entente.world.Axis;
import entente.world.Layout;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** How often each action was feasible, proposed and accepted, a game; and which never were. */
final class ActionCounts {
  private final List<String> actions;
  private final List<String> states;
  private final List<Sample> samples;

  ActionCounts(Layout layout, List<Sample> samples) {
    this.actions = layout.names(Axis.ACTION);
    this.states = layout.names(Axis.STATE);
    this.samples = samples;
  }

  void print(PrintWriter out) {
    Table table =
        new Table(2, "action", "state", "feasible", "proposed", "accepted", "taken", "success");
    for (int action = 0; action < actions.size(); action++) {
      table.row(row(actions.get(action), "all", all(action)));
      for (int state = 0; state < states.size(); state++) {
        Count count = count(action, state);
        if (count.feasible() > 0) {
          table.row(row("", states.get(state), count));
        }
      }
    }
    out.println("Actions, a game: in how many decisions feasible, how often proposed and accepted");
    table.print(out, "  ");
    out.println(
        "  taken: proposed over feasible (above 100% where a state moves more than once a month);"
            + " success: accepted over proposed");
    never(out);
    out.println();
  }

  private void never(PrintWriter out) {
    List<String> infeasible = new ArrayList<>();
    List<String> untaken = new ArrayList<>();
    List<String> unsuccessful = new ArrayList<>();
    for (int action = 0; action < actions.size(); action++) {
      Count all = all(action);
      if (all.feasible() == 0) {
        infeasible.add(actions.get(action));
      } else if (all.proposed() == 0) {
        untaken.add(actions.get(action));
      } else if (all.accepted() == 0) {
        unsuccessful.add(actions.get(action));
      }
    }
    out.println("  never feasible: " + list(infeasible));
    out.println("  feasible, never proposed: " + list(untaken));
    out.println("  proposed, never accepted: " + list(unsuccessful));
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private Count count(int action, int state) {
    Count sum = new Count(0, 0, 0);
    for (Sample sample : samples) {
      sum = sum.plus(sample.counts().get(action * states.size() + state));
    }
    return sum;
  }

  private Count all(int action) {
    Count sum = new Count(0, 0, 0);
    for (int state = 0; state < states.size(); state++) {
      sum = sum.plus(count(action, state));
    }
    return sum;
  }

  private List<String> row(String action, String state, Count count) {
    return List.of(
        action,
        state,
        mean(count.feasible()),
        mean(count.proposed()),
        mean(count.accepted()),
        share(count.proposed(), count.feasible()),
        share(count.accepted(), count.proposed()));
  }

  private String mean(int sum) {
    return sum == 0 ? "0" : Figures.fixed((double) sum / samples.size(), 2);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "" : Figures.percent((double) part / whole);
  }
}
