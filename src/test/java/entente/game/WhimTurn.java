package entente.game;

import entente.action.Initiative;
import entente.fixture.Whim;
import entente.mind.Decision;
import entente.mind.Option;
import entente.process.Phase;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * A turn in which, besides what the minds decide, random feasible initiatives are taken, asked for
 * and resolved as any other: so what minds hardly ever do is done too.
 */
public final class WhimTurn {
  private static final int MOST = 4;

  private WhimTurn() {}

  /** Plays a turn. */
  public static void play(Game game, Whim whim) {
    game.injects();
    List<Decision> whims = whims(game, whim);
    for (int i = 0; i < game.plan().states(); i++) {
      game.decide(i);
    }
    game.resolve();
    new Resolution(game).carryOut(whims);
    for (Phase phase : Phase.values()) {
      game.advance(phase);
    }
    game.endTurn();
  }

  private static List<Decision> whims(Game game, Whim whim) {
    List<Initiative> all =
        Whim.all(game.world(), game.rules().actions()).stream()
            .filter(it -> !game.world().is(Quantity.COLLAPSED, it.actor()))
            .toList();
    List<Decision> found = new ArrayList<>();
    for (int k = whim.below(MOST + 1); k > 0 && !all.isEmpty(); k--) {
      List<String> kinds = all.stream().map(it -> it.action().name()).distinct().toList();
      String kind = whim.pick(kinds);
      found.add(whim(game, whim.pick(all.stream().filter(it -> is(it, kind)).toList())));
    }
    return found;
  }

  private static boolean is(Initiative it, String kind) {
    return it.action().name().equals(kind);
  }

  private static Decision whim(Game game, Initiative it) {
    Option only = new Option(it, 0, 0, 0, 1, 1, 0, new double[0], List.of());
    return new Decision(game.turn(), it.actor(), 0, List.of(only), 1, 0, true, 0, 0);
  }
}
