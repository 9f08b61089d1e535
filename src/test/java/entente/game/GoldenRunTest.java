package entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import entente.mason.Driver;
import entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole runs, kept word for word and bit for bit. After a change of behaviour that is meant, renew
 * them: {@code mvn -q test -Dtest=GoldenRunTest -Dgolden.renew=true}, and read the difference.
 */
class GoldenRunTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @ValueSource(strings = {"toy", "northeast-asia"})
  void theRunOfSeedOneIsWhatItWas(String name) throws IOException {
    Path file = FOLDER.resolve(name + "-1.txt");
    String run = run(Stage.shipped(name));
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, run);
    }
    assertEquals(
        Files.readString(file),
        run,
        "The run of "
            + name
            + " is not what it was.\nMaybe it is meant: then renew it with"
            + " mvn -q test -Dtest=GoldenRunTest -Dgolden.renew=true");
  }

  private static String run(Scenario scenario) {
    Game game = Driver.play(scenario.plan(), scenario.outcomes(), 1, false).game();
    List<Long> fingerprints = game.recording().fingerprints();
    StringBuilder text = new StringBuilder();
    text.append("start ").append(Long.toHexString(fingerprints.get(0))).append('\n');
    for (int turn = 0; turn < game.turn(); turn++) {
      text.append(game.plan().month(turn))
          .append(' ')
          .append(Long.toHexString(fingerprints.get(turn + 1)))
          .append('\n');
      for (Event event : game.recording().events()) {
        if (event.turn() == turn) {
          text.append("  ").append(event.sentence()).append('\n');
        }
      }
    }
    return text.toString();
  }
}
