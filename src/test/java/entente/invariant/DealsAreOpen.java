package entente.invariant;

import static entente.world.Quantity.ARMS;
import static entente.world.Quantity.COLLAPSED;
import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.EMBARGO;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.PERSONNEL;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.STANCE;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.world.Axis;
import entente.world.Cause;
import entente.world.Entry;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.Set;
import java.util.function.Consumer;

/**
 * No act brings a delivery or a treaty where there is no business: across an embargo, under a ban
 * of sanctions, between foes, enemies or the distrustful, with a fallen regime; and no arms to a
 * state that does not fight or that the supplier stands against. A settlement makes foes partners:
 * that alone is open to them.
 */
record DealsAreOpen() implements Invariant.OfTrace {
  private static final Set<Quantity> BUSINESS = Set.of(FLOW, CONTRACT, TREATY);

  @Override
  public void check(Trace trace, Consumer<String> complain) {
    trace.replay(
        (stroke, before, after) -> {
          for (Entry entry : stroke.entries()) {
            boolean opens =
                BUSINESS.contains(trace.layout().quantity(entry.cell()))
                    && entry.after() > entry.before()
                    && stroke.cause().kind() != Cause.Kind.INJECT;
            if (opens) {
              String bar = bar(trace, before, entry, stroke.cause());
              if (!bar.isEmpty()) {
                complain.accept(bar + ", yet " + trace.say(entry));
              }
            }
          }
        });
  }

  private static String bar(Trace trace, Cells w, Entry entry, Cause cause) {
    Layout layout = trace.layout();
    int i = layout.index(entry.cell(), 0);
    int j = layout.index(entry.cell(), 1);
    if (cause.kind() == Cause.Kind.PROCESS) {
      return "time opens no business";
    }
    String bar = w.enemies(i, j) ? "the two are at war" : fallen(w, i, j);
    if (bar.isEmpty() && !cause.name().equals("settle")) {
      bar = business(trace.rules().terms().contacts(), w, i, j);
    }
    boolean martial = layout.quantity(entry.cell()) == CONTRACT && martial(w, entry, layout);
    return bar.isEmpty() && martial ? arms(w, i, j) : bar;
  }

  private static String fallen(Cells w, int i, int j) {
    return w.is(COLLAPSED, i) || w.is(COLLAPSED, j) ? "a regime has collapsed" : "";
  }

  private static String business(entente.action.Contacts contacts, Cells w, int i, int j) {
    for (int turned = 0; turned < 2; turned++) {
      int a = turned == 0 ? i : j;
      int b = turned == 0 ? j : i;
      if (w.get(EMBARGO, a, b) > 0.5) {
        return "there is an embargo";
      }
      if (w.get(SANCTION, a, b) > contacts.sanctions()) {
        return "sanctions ban it";
      }
      if (w.get(HOSTILITY, a, b) >= contacts.foe()) {
        return "the two are foes";
      }
      if (w.get(TRUST, a, b) <= contacts.wary()) {
        return "there is too little trust";
      }
    }
    return "";
  }

  private static boolean martial(Cells w, Entry entry, Layout layout) {
    int item = layout.index(entry.cell(), 2);
    return item < w.count(Axis.GOOD) && (w.is(ARMS, item) || w.is(PERSONNEL, item));
  }

  private static String arms(Cells w, int supplier, int receiver) {
    boolean against = false;
    for (int war = 0; war < w.count(Axis.WAR); war++) {
      double side = w.get(SIDE, war, supplier);
      double leaning = Math.abs(side) > 0.5 ? side : w.get(STANCE, war, supplier);
      against |= w.is(WAR_ACTIVE, war) && leaning * w.get(SIDE, war, receiver) < 0;
    }
    return against ? "the supplier stands against it" : w.fights(receiver) ? "" : "it is at peace";
  }
}
