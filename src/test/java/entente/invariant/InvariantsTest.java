package entente.invariant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.game.Event;
import entente.game.Rules;
import entente.invariant.RandomGame.Violation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random games of random scenarios, none of which may break an invariant. As many thousands as one
 * likes: {@code mvn -q test -Dtest=InvariantsTest -Dinvariants.games=5000}, from another seed with
 * {@code -Dinvariants.seed=1000000}.
 */
class InvariantsTest {
  private static final long SEED = Long.getLong("invariants.seed", 1);
  private static final long GAMES = Long.getLong("invariants.games", 120);

  @Test
  void noRandomGameBreaksAnInvariant() {
    Map<Long, String> broken = new TreeMap<>();
    LongStream.range(SEED, SEED + GAMES)
        .parallel()
        .mapToObj(RandomGame::of)
        .forEach(
            game -> {
              List<Violation> found = game.violations();
              if (!found.isEmpty()) {
                synchronized (broken) {
                  broken.put(game.seed(), Findings.report(game, found));
                }
              }
            });
    assertEquals("", String.join("\n\n", broken.values()));
  }

  @Test
  void noGameOfAShippedScenarioBreaksOneEither() {
    for (String name : List.of("toy", "northeast-asia")) {
      for (long seed = 100; seed < 102; seed++) {
        assertEquals(List.of(), RandomGame.violations(Stage.shipped(name), seed), name);
      }
    }
  }

  @Test
  void randomGamesAreFullOfEvents() {
    TreeSet<String> kinds = new TreeSet<>();
    for (long seed = 1; seed <= 40; seed++) {
      for (Event event : RandomGame.of(seed).play().recording().events()) {
        kinds.add(event.kind());
      }
    }
    List<String> never = Rules.ACTIONS.stream().filter(kind -> !kinds.contains(kind)).toList();
    assertTrue(never.size() <= 4, "never tried: " + never);
    assertTrue(kinds.containsAll(List.of("war", "peace", "collapse", "broken", "detection")));
  }
}
