package entente.store;

import com.google.common.collect.Iterables;
import entente.explain.Names;
import entente.game.Game;
import entente.game.Recording;
import entente.outcome.Outcomes;
import entente.scenario.Scenario;
import entente.scenario.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Writes a run to a folder of its own. */
public final class RunWriter {
  private final Scenario scenario;
  private final Map<String, String> sets;
  private final List<String> orders;
  private final long seed;

  /**
   * A writer of runs.
   *
   * @param sets what was set on top of the scenario's files
   */
  public RunWriter(Scenario scenario, Map<String, String> sets, long seed) {
    this(scenario, sets, List.of(), seed);
  }

  /**
   * A writer of runs.
   *
   * @param sets what was set on top of the scenario's files
   * @param orders what people ordered, a line each
   */
  public RunWriter(Scenario scenario, Map<String, String> sets, List<String> orders, long seed) {
    this.scenario = scenario;
    this.sets = new TreeMap<>(sets);
    this.orders = List.copyOf(orders);
    this.seed = seed;
  }

  /**
   * Writes a game of which everything was kept.
   *
   * @param runs the folder that holds the folders of runs
   * @return the run's folder
   */
  public Path write(Path runs, Game game, Outcomes outcomes) throws IOException {
    if (!game.recording().whole()) {
      throw new IllegalArgumentException("the game kept no decisions and no cells");
    }
    try (RunFolder folder = new RunFolder(runs, scenario.name() + "-" + seed)) {
      List<Manifest.Text> copies = Copies.of(scenario.files());
      Copies.write(folder.draft(), scenario.files());
      tables(folder.draft(), game, outcomes);
      ManifestWriter.write(folder.draft(), manifest(folder.draft(), copies, game));
      return folder.publish();
    }
  }

  private static void tables(Path folder, Game game, Outcomes outcomes) throws IOException {
    Names names = new Names(game.plan());
    Recording recording = game.recording();
    IntFunction<YearMonth> month = game.plan()::month;
    CellTable.write(folder, game);
    LedgerTable.write(folder, Iterables.transform(game.ledger().entries(), names::change));
    EventTable.write(folder, Iterables.transform(recording.events(), names::happening), month);
    DecisionTable.write(folder, Iterables.transform(recording.decisions(), names::account), month);
    ReplyTable.write(folder, Iterables.transform(recording.replies(), names::said));
    OutcomeTable.write(folder, outcomes.emerged(), month);
    FingerprintTable.write(folder, recording.fingerprints());
  }

  private Manifest manifest(Path folder, List<Manifest.Text> copies, Game game) throws IOException {
    Map<String, String> seats = new LinkedHashMap<>();
    for (State state : scenario.states()) {
      seats.put(state.code(), state.seat());
    }
    Map<String, Manifest.Table> files = new LinkedHashMap<>();
    for (String table : RunReader.TABLES) {
      files.put(table, TableFile.of(folder.resolve(table)));
    }
    List<Long> fingerprints = game.recording().fingerprints();
    return new Manifest(
        Manifest.FORMAT,
        Engine.here(),
        source(copies),
        seed,
        game.turn(),
        sets,
        orders,
        seats,
        CellTable.baseCells(game.plan().layout()),
        FingerprintTable.hex(fingerprints.get(fingerprints.size() - 1)),
        files);
  }

  private Manifest.Source source(List<Manifest.Text> copies) {
    return new Manifest.Source(
        scenario.name(),
        scenario.title(),
        scenario.start().toString(),
        scenario.files().get(0).name(),
        copies);
  }
}
