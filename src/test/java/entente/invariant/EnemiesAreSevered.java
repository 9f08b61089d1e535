package entente.invariant;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Cause;
import entente.world.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two who come to fight each other part: from then on no flow, no contract and no treaty is between
 * them. What an inject then lays down between them, or the scenario at the start, is its author's.
 */
record EnemiesAreSevered() implements Invariant.OfTrace {
  private static final Set<Quantity> TIES = Set.of(TREATY, FLOW, CONTRACT);

  @Override
  public void check(Trace trace, Consumer<String> complain) {
    Set<List<Integer>> fighting = new HashSet<>();
    Cells start = trace.start();
    each(start, (i, j) -> note(fighting, List.of(i, j), start.enemies(i, j)));
    trace.replay(
        (stroke, before, after) ->
            each(
                after,
                (i, j) -> {
                  List<Integer> pair = List.of(i, j);
                  boolean fight = after.enemies(i, j);
                  if (fight && !fighting.contains(pair) && begins(trace, stroke)) {
                    String tie = tie(unsaid(stroke, after), i, j);
                    if (!tie.isEmpty()) {
                      complain.accept(
                          tie
                              + " between enemies after "
                              + stroke.cause().name()
                              + " in turn "
                              + stroke.cause().turn());
                    }
                  }
                  note(fighting, pair, fight);
                }));
  }

  /** Whether it is an act, or an inject that starts a war and then moves no side by hand. */
  private static boolean begins(Trace trace, Trace.Stroke stroke) {
    List<Quantity> moved =
        stroke.entries().stream().map(entry -> trace.layout().quantity(entry.cell())).toList();
    return stroke.cause().kind() != Cause.Kind.INJECT
        || moved.lastIndexOf(WAR_ACTIVE) > moved.lastIndexOf(Quantity.SIDE);
  }

  /** The cells without what an inject itself laid down. */
  private static Cells unsaid(Trace.Stroke stroke, Cells after) {
    Cells cells = after.copy();
    if (stroke.cause().kind() == Cause.Kind.INJECT) {
      stroke.entries().stream()
          .filter(entry -> TIES.contains(after.layout().quantity(entry.cell())))
          .filter(entry -> entry.after() > entry.before())
          .forEach(entry -> cells.values()[entry.cell()] = 0);
    }
    return cells;
  }

  private static void note(Set<List<Integer>> fighting, List<Integer> pair, boolean fight) {
    if (fight) {
      fighting.add(pair);
    } else {
      fighting.remove(pair);
    }
  }

  private static String tie(Cells w, int i, int j) {
    if (w.get(TREATY, i, j) > 0) {
      return w.layout().name(w.layout().at(TREATY, i, j)) + " is a treaty";
    }
    for (int x = 0; x < w.count(Axis.ITEM); x++) {
      double flow = x < w.count(Axis.GOOD) ? w.get(FLOW, i, j, x) + w.get(FLOW, j, i, x) : 0;
      if (flow + w.get(CONTRACT, i, j, x) + w.get(CONTRACT, j, i, x) > 0) {
        return w.layout().name(w.layout().at(CONTRACT, i, j, x)) + " or its like runs";
      }
    }
    return "";
  }

  private interface Pair {
    void of(int i, int j);
  }

  private static void each(Cells w, Pair pair) {
    for (int i = 0; i < w.states(); i++) {
      for (int j = i + 1; j < w.states(); j++) {
        pair.of(i, j);
      }
    }
  }
}
