package entente.process;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.COVERT;
import static entente.world.Quantity.INTELLIGENCE;

import entente.action.NormReaction;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * Hidden deliveries may be detected by any third state; then everybody knows, and reacts.
 *
 * @param on whether anything is detected
 */
public record Detection(boolean on, NormReaction norm) implements Process {

  /** Reads the switch. */
  public static Detection from(Settings s, NormReaction norm) {
    return new Detection(s.on("detection", "hidden deliveries stay hidden"), norm);
  }

  @Override
  public String name() {
    return "detection";
  }

  @Override
  public Phase phase() {
    return Phase.PERCEPTION;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    for (int i = 0; on && i < w.states(); i++) {
      for (int j = 0; j < w.states(); j++) {
        for (int x = 0; i != j && x < w.count(Axis.ITEM); x++) {
          if (w.get(CONTRACT, i, j, x) > 0 && w.get(COVERT, i, j, x) > 0.5) {
            watch(l, month, i, j, x);
          }
        }
      }
    }
  }

  private void watch(Ledger l, Month month, int supplier, int receiver, int item) {
    World w = l.world();
    long delivery = ((long) supplier * w.states() + receiver) * w.count(Axis.ITEM) + item;
    for (int k = 0; k < w.states(); k++) {
      if (k != supplier
          && k != receiver
          && month.happens(w.get(INTELLIGENCE, k), "detection", k, delivery)) {
        month
            .chronicle()
            .happened("detection", k, supplier, item, () -> expose(l, supplier, receiver, item));
        return;
      }
    }
  }

  private void expose(Ledger l, int supplier, int receiver, int item) {
    l.set(COVERT, supplier, receiver, item, 0);
    if (item < l.world().count(Axis.GOOD)) {
      norm.toDetection(l, supplier, receiver, item);
    }
  }
}
