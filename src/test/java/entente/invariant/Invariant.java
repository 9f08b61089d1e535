package entente.invariant;

import entente.fixture.Whim;
import entente.game.Game;
import java.util.function.Consumer;

/** Something that holds of every game whatever its scenario. */
sealed interface Invariant {

  /** What it is called in reports. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** Something that can be read off what a game left behind. */
  non-sealed interface OfTrace extends Invariant {

    /** Looks at a trace and complains, a sentence a violation. */
    void check(Trace trace, Consumer<String> complain);
  }

  /** Something that is tried out on a game between two turns, which it must leave as it was. */
  non-sealed interface OfWorld extends Invariant {

    /** Tries it, with some whims, and complains, a sentence a violation. */
    void check(Game game, Whim whim, Consumer<String> complain);
  }
}
