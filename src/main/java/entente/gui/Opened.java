package entente.gui;

import entente.scenario.ScenarioReader;
import entente.store.Manifest;
import entente.store.RunReader;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A scenario or a recorded run that is to be looked at.
 *
 * @param setup what its game starts from
 * @param orders what people ordered in it, a line each
 * @param months how many months of it are played at once
 * @param fingerprint what it must come to, in hexadecimal; empty if it need not come to anything
 * @param engine what it was played by; empty if it has not been played
 */
record Opened(Setup setup, List<String> orders, int months, String fingerprint, String engine) {

  /**
   * Opens a scenario's file, a run's folder or the manifest in it.
   *
   * @param seed the seed of a scenario's game
   * @throws Refused if it cannot be read
   */
  static Opened of(Path path, long seed) {
    boolean manifest = path.endsWith("manifest.json");
    if (manifest || Files.isRegularFile(path.resolve("manifest.json"))) {
      return run(manifest ? path.resolveSibling("") : path);
    } else if (Files.isDirectory(path)) {
      throw new Refused(path + " is no recorded run: it has no manifest.json.");
    }
    Setup setup =
        new Setup(sets -> ScenarioReader.read(path, sets), Map.of(), seed, OptionalInt.empty());
    return new Opened(setup, List.of(), 0, "", "");
  }

  private static Opened run(Path folder) {
    try {
      RunReader reader = RunReader.open(folder);
      Manifest run = reader.manifest();
      Map<String, String> texts = reader.texts();
      String main = run.scenario().main();
      Setup setup =
          new Setup(
              sets -> ScenarioReader.readStored(texts, main, sets),
              run.sets(),
              run.seed(),
              OptionalInt.of(run.turns()));
      return new Opened(
          setup, run.orders(), run.turns(), run.fingerprint(), run.engine().version());
    } catch (IOException e) {
      throw new Refused(folder + " cannot be read: " + e.getMessage());
    } catch (UnreadableRecord e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Shows it; of a run all months are played again.
   *
   * @throws Refused if it cannot be read, and then the old game stays; or if it comes out otherwise
   */
  void in(Session session) {
    session.open(setup, orders, months);
    if (!fingerprint.isEmpty() && !fingerprint.equals(session.fingerprint())) {
      throw new Refused(
          "The run was played by engine "
              + engine
              + " and comes out otherwise here. What you see is what this engine makes of it.");
    }
  }
}
