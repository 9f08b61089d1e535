package entente.invariant;

import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.MOTIVE_VALUE;
import static entente.world.Quantity.TRUST;

import entente.action.Initiative;
import entente.fixture.Whim;
import entente.game.Game;
import entente.game.Rules;
import entente.world.Ledger;
import entente.world.World;
import java.util.List;
import java.util.function.Consumer;

/**
 * No act pays by what it does to the actor's own trust and hostility: take that back from an act
 * imagined, and not one of its motives moves.
 */
record OwnAttitudesDoNotPay() implements Invariant.OfWorld {
  private static final int ROUNDS = 12;

  @Override
  public void check(Game game, Whim whim, Consumer<String> complain) {
    List<Initiative> all = Whim.all(game.world(), game.rules().actions());
    for (int round = 0; round < ROUNDS && !all.isEmpty(); round++) {
      Initiative it = whim.pick(all);
      look(game.ledger(), it, whim.below(it.action().branches().size()), complain);
    }
  }

  static void look(Ledger ledger, Initiative it, int branch, Consumer<String> complain) {
    int mark = ledger.imagine(it.actor());
    it.action().apply(ledger, it, branch, it.target());
    double[] with = motives(ledger.world(), it.actor());
    takeBack(ledger, it.actor());
    double[] without = motives(ledger.world(), it.actor());
    ledger.forget(mark);
    for (int m = 0; m < with.length; m++) {
      if (with[m] != without[m]) {
        complain.accept(
            it.action().name() + " moves " + Rules.MOTIVES.get(m) + " by the actor's attitudes");
      }
    }
  }

  private static void takeBack(Ledger ledger, int i) {
    World w = ledger.world();
    for (int j = 0; j < w.states(); j++) {
      if (j != i) {
        ledger.set(TRUST, i, j, w.real(TRUST, i, j));
        ledger.set(HOSTILITY, i, j, w.real(HOSTILITY, i, j));
      }
    }
  }

  static double[] motives(World w, int i) {
    double[] values = new double[Rules.MOTIVES.size()];
    for (int m = 0; m < values.length; m++) {
      values[m] = w.get(MOTIVE_VALUE, i, m);
    }
    return values;
  }
}
