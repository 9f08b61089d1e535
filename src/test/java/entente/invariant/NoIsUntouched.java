package entente.invariant;

import static entente.world.Quantity.ASPIRATION;
import static entente.world.Quantity.LOSS_AVERSION;
import static entente.world.Quantity.WEIGHT;

import entente.action.Answering;
import entente.action.Initiative;
import entente.fixture.Whim;
import entente.game.Game;
import entente.mind.Answer;
import entente.mind.Autonomous;
import entente.world.Draws;
import entente.world.Ledger;
import entente.world.World;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one who is asked for consent compares with is the untouched world: its answer is the
 * prospect of the deed, in a twin of the world, less that of a twin in which nothing was done.
 */
record NoIsUntouched(long seed) implements Invariant.OfWorld {
  private static final int ROUNDS = 3;

  @Override
  public void check(Game game, Whim whim, Consumer<String> complain) {
    var rules = game.rules();
    List<Initiative> all =
        Whim.all(game.world(), rules.actions()).stream()
            .filter(it -> it.action().answering() == Answering.CONSENT)
            .toList();
    Autonomous mind =
        new Autonomous(
            game.ledger(), rules.actions(), new Draws(seed), rules.choice(), rules.prospect());
    for (int round = 0; round < ROUNDS && !all.isEmpty(); round++) {
      Initiative it = whim.pick(all);
      Answer answer = mind.answer(it, it.target());
      double due = difference(game, it);
      if (Math.abs(due - answer.difference()) > 1e-9 * (1 + Math.abs(due))) {
        complain.accept(
            it.action().name() + " is worth " + answer.difference() + " over no, not " + due);
      }
    }
  }

  private static double difference(Game game, Initiative it) {
    double[] real = game.world().copy();
    double no = prospect(game, Dream.twin(game, real), it.target());
    World other = Dream.twin(game, real);
    Ledger ledger = new Ledger(other, false);
    ledger.imagine(it.target());
    it.action().apply(ledger, it, 1, it.target());
    return prospect(game, other, it.target()) - no;
  }

  private static double prospect(Game game, World w, int i) {
    double[] motives = OwnAttitudesDoNotPay.motives(w, i);
    double utility = 0;
    for (int m = 0; m < motives.length; m++) {
      utility += w.get(WEIGHT, i, m) * motives[m];
    }
    double over = utility - w.get(ASPIRATION, i);
    return game.rules().prospect().value(over, w.get(LOSS_AVERSION, i));
  }
}
