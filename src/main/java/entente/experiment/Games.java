package entente.experiment;

import entente.explain.Happening;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Many games of one arm, to be paired with those of another by their seeds. They are asked for in
 * the order of their seeds.
 */
public interface Games {

  /** The seeds of all games, each once. */
  SortedSet<Long> seeds();

  /** The names of the outcomes that were watched for or came about. */
  SortedSet<String> outcomes() throws IOException;

  /** What came of a game, with the cells that were kept. */
  Played played(long seed) throws IOException;

  /** What happened in a game, in order; none if it was not kept. */
  Optional<List<Happening>> happenings(long seed) throws IOException;

  /** What states chose to do in a game, in order; none if it was not kept. */
  Optional<List<Choice>> choices(long seed) throws IOException;

  /** A game of a seed that both have, as a pair. */
  static Pair pair(Games a, Games b, long seed) throws IOException {
    Optional<List<Happening>> inA = a.happenings(seed);
    Optional<List<Happening>> inB = b.happenings(seed);
    Optional<List<Choice>> choicesA = a.choices(seed);
    Optional<List<Choice>> choicesB = b.choices(seed);
    List<Happening> eventsA = inA.isPresent() && inB.isPresent() ? inA.get() : List.of();
    List<Happening> eventsB = inA.isPresent() && inB.isPresent() ? inB.get() : List.of();
    Optional<Parted> choice =
        choicesA.isPresent() && choicesB.isPresent()
            ? Tipped.choice(choicesA.get(), choicesB.get())
            : Optional.empty();
    return new Pair(
        a.played(seed),
        b.played(seed),
        Parted.first(eventsA, eventsB),
        choice.map(one -> Tipped.after(one, eventsA, eventsB)));
  }
}
