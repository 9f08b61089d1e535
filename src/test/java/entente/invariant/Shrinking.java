package entente.invariant;

import java.util.ArrayList;
import java.util.List;

/** Takes block after block out of a scenario as long as its game breaks the same invariant. */
final class Shrinking {
  private static final List<String> BLOCKS =
      List.of("outcomes", "injects", "mechanisms", "contracts", "flows", "dyads", "wars");

  private Shrinking() {}

  static RandomGame of(RandomGame game, String invariant) {
    RandomGame least = game;
    for (String block : BLOCKS) {
      RandomGame less = new RandomGame(game.seed(), without(least.text(), block));
      if (breaks(less, invariant)) {
        least = less;
      }
    }
    return least;
  }

  private static boolean breaks(RandomGame game, String invariant) {
    try {
      return game.violations().stream().anyMatch(v -> v.invariant().equals(invariant));
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  /** A text without a block at its left margin. */
  static String without(String text, String block) {
    List<String> kept = new ArrayList<>();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      boolean margin = !line.startsWith(" ");
      inside = margin ? line.equals(block + ":") : inside;
      if (!inside) {
        kept.add(line);
      }
    }
    return String.join("\n", kept) + "\n";
  }
}
