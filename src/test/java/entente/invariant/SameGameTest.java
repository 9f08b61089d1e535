package entente.invariant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A random game is the same game wherever and beside whatever it is played. */
class SameGameTest {
  private static final int GAMES = 12;

  private static List<Long> played(long seed) {
    return RandomGame.of(seed).play().recording().fingerprints();
  }

  private static List<List<Long>> alone() {
    List<List<Long>> games = new ArrayList<>();
    for (long seed = 0; seed < GAMES; seed++) {
      games.add(played(seed));
    }
    return games;
  }

  @Test
  void twiceInOneMachineAndEightAtATime() throws ExecutionException, InterruptedException {
    List<List<Long>> alone = alone();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<List<Long>>> beside = new ArrayList<>();
    for (long seed = 0; seed < GAMES; seed++) {
      long one = seed;
      beside.add(pool.submit(() -> played(one)));
    }
    for (int k = 0; k < GAMES; k++) {
      assertEquals(alone.get(k), beside.get(k).get(), "seed " + k);
    }
    pool.shutdown();
  }

  @Test
  void inAnyLanguage() {
    List<List<Long>> here = alone();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("de-DE", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(here, alone(), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
