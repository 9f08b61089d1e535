package entente.invariant;

import entente.action.Initiative;
import entente.fixture.Whim;
import entente.game.Game;
import entente.world.World;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whatever the answer, the chances of an initiative's branches are chances and sum to one; what is
 * proposed has no obstacle, a finite cost, an identity of its own, and something to give.
 */
record ChancesSumToOne() implements Invariant.OfWorld {

  @Override
  public void check(Game game, Whim whim, Consumer<String> complain) {
    Set<Long> keys = new HashSet<>();
    for (Initiative it : Whim.all(game.world(), game.rules().actions())) {
      String wrong = wrong(game.world(), it, keys);
      if (!wrong.isEmpty()) {
        complain.accept(it.action().name() + wrong + ": " + it);
      }
    }
  }

  static String wrong(World world, Initiative it, Set<Long> keys) {
    if (it.action().obstacle(world, it) != null) {
      return " has an obstacle";
    }
    if (!Double.isFinite(it.action().cost(world, it))) {
      return " has no finite cost";
    }
    if (!keys.add(it.key())) {
      return " has the identity of another";
    }
    if ((it.take() >= 0 && !(it.taken() > 0)) || (it.alsoGive() >= 0 && !(it.alsoGiven() > 0))) {
      return " takes or gives nothing";
    }
    boolean develops = it.target() < 0;
    if (it.give() >= 0 && !develops && !(it.given() > 0 && it.given() < 1e9)) {
      return " gives nothing";
    }
    return sums(world, it, true) && sums(world, it, false) ? "" : " has branches beyond chance";
  }

  private static boolean sums(World world, Initiative it, boolean yes) {
    double sum = 0;
    boolean fine = true;
    for (int branch = 0; branch < it.action().branches().size(); branch++) {
      double chance = it.action().chance(world, it, yes, branch);
      fine &= chance >= 0 && chance <= 1;
      sum += chance;
    }
    return fine && Math.abs(sum - 1) < 1e-12;
  }
}
