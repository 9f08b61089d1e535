package entente.invariant;

import entente.invariant.RandomGame.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a game that breaks an invariant down, shrunk, so that it can be played again. */
final class Findings {
  private static final Path FOLDER = Path.of("target", "invariants");

  private Findings() {}

  /** What was found, in words, and where the scenario was written. */
  static String report(RandomGame game, List<Violation> found) {
    Violation first = found.get(0);
    RandomGame least = Shrinking.of(game, first.invariant());
    String stem = first.invariant() + "-" + game.seed();
    StringBuilder text = new StringBuilder();
    found.forEach(
        v ->
            text.append("# after turn ")
                .append(v.turn() - 1)
                .append(": ")
                .append(v.invariant())
                .append(": ")
                .append(v.what())
                .append('\n'));
    String head = "# seed " + game.seed() + " of scenario, game and whims\n";
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(stem + ".yaml"), head + text + least.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return head + text + "written to " + FOLDER.resolve(stem + ".yaml");
  }
}
