package entente.experiment;

import entente.explain.Happening;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;

/** Many games of one arm, to be paired with those of another by their seeds. */
public interface Games {

  /** The seeds of all games, each once. */
  SortedSet<Long> seeds();

  /** What came of a game. */
  Played played(long seed) throws IOException;

  /** What happened in a game, in order. */
  List<Happening> happenings(long seed) throws IOException;

  /** A game of a seed that both have, as a pair. */
  static Pair pair(Games a, Games b, long seed) throws IOException {
    return new Pair(
        a.played(seed), b.played(seed), Parted.first(a.happenings(seed), b.happenings(seed)));
  }
}
