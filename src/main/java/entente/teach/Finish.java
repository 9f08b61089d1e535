package entente.teach;

import entente.game.Game;
import entente.mason.Driver;
import entente.order.Orders;
import entente.scenario.Exercise;
import entente.scenario.OrderText;
import entente.scenario.Scenario;
import entente.store.RunReader;
import entente.store.RunWriter;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exercise that has been played: its game played once more from the scenario and the orders
 * alone, the exercise's injects among them as orders of the white cell, as the record will have it.
 *
 * @param exercise the exercise
 * @param seed the seed
 * @param orders what people ordered
 * @param recorded the same with what came from the exercise's injects
 * @param run the game
 */
public record Finish(Exercise exercise, long seed, Orders orders, Orders recorded, Driver.Run run) {

  /** Plays it. */
  public static Finish of(Exercise exercise, long seed, Orders orders) {
    Scenario scenario = exercise.scenario();
    Lesson lesson = new Lesson(exercise);
    Game live = Driver.play(orders.on(lesson.plan()), scenario.outcomes(), seed, false).game();
    Orders recorded = lesson.recorded(orders, live.recording().events());
    Driver.Run run =
        Driver.play(
            recorded.on(scenario.plan().lasting(exercise.until() + 1)),
            scenario.outcomes(),
            seed,
            true);
    if (!run.game().recording().fingerprints().equals(live.recording().fingerprints())) {
      throw new IllegalStateException("the record of " + exercise.name() + " is another game");
    }
    return new Finish(exercise, seed, orders, recorded, run);
  }

  /** The game. */
  public Game game() {
    return run.game();
  }

  /** The record of this very game among those of a folder, if it was written before. */
  public Optional<Path> written(Path runs) throws IOException {
    String name = exercise.scenario().name() + "-" + seed;
    int n = 1;
    for (Path place = runs.resolve(name); Files.isDirectory(place); ) {
      if (isOf(place)) {
        return Optional.of(place);
      }
      n++;
      place = runs.resolve(name + "-" + n);
    }
    return Optional.empty();
  }

  private boolean isOf(Path record) throws IOException {
    HexFormat hex = HexFormat.of();
    List<String> own =
        game().recording().fingerprints().stream().map(one -> hex.toHexDigits(one)).toList();
    try {
      return RunReader.open(record).fingerprints().equals(own);
    } catch (UnreadableRecord e) {
      return false;
    }
  }

  /**
   * Writes the run's record, from which it replays without the exercise.
   *
   * @param runs the folder that holds the folders of runs
   */
  public Path write(Path runs) throws IOException {
    Scenario scenario = exercise.scenario();
    return new RunWriter(scenario, Map.of(), new OrderText(scenario).lines(recorded), seed)
        .write(runs, run.game(), run.outcomes());
  }
}
