package entente.invariant;

import entente.game.Event;
import entente.game.Inject;
import entente.process.Process;
import entente.world.Cause;
import entente.world.Entry;
import entente.world.Quantity;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Every change leads back to an act, a process or an inject of its turn that is on record, and to
 * one that may change such a cell: what is fixed to an inject, what is monthly to no act.
 */
record CausesLeadBack() implements Invariant.OfTrace {

  @Override
  public void check(Trace trace, Consumer<String> complain) {
    Set<String> processes =
        trace.rules().processes().stream().map(Process::name).collect(Collectors.toSet());
    Set<String> injects =
        trace.plan().injects().stream().map(Inject::name).collect(Collectors.toSet());
    int turn = 0;
    for (Entry entry : trace.entries()) {
      Cause cause = entry.cause();
      boolean known =
          switch (cause.kind()) {
            case ACTION -> acted(trace.events(), cause);
            case PROCESS ->
                processes.contains(cause.name())
                    && (cause.event() == -1 || at(trace.events(), cause));
            case INJECT ->
                injects.contains(cause.name())
                    && at(trace.events(), cause)
                    && trace.events().get(cause.event()).result().equals(cause.name());
            case ORDER -> false;
          };
      if (!known || cause.turn() < turn || cause.turn() >= trace.turns()) {
        complain.accept("no cause on record for " + trace.say(entry));
      }
      if (!may(trace.layout().quantity(entry.cell()), cause.kind())) {
        complain.accept("a " + cause.kind() + " may not change " + trace.say(entry));
      }
      turn = cause.turn();
    }
  }

  private static boolean at(List<Event> events, Cause cause) {
    return cause.event() >= 0
        && cause.event() < events.size()
        && events.get(cause.event()).turn() == cause.turn();
  }

  private static boolean acted(List<Event> events, Cause cause) {
    return at(events, cause)
        && events.get(cause.event()).kind().equals(cause.name())
        && !events.get(cause.event()).result().equals("lapsed");
  }

  private static boolean may(Quantity quantity, Cause.Kind kind) {
    return switch (quantity.role()) {
      case FIXED -> kind == Cause.Kind.INJECT;
      case MONTHLY -> kind != Cause.Kind.ACTION;
      case ACTED -> true;
      case DERIVED, PARTIAL -> false;
    };
  }
}
