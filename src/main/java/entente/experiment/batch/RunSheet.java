package entente.experiment.batch;

import entente.experiment.Experiment;
import entente.experiment.Factor;
import entente.game.Game;
import entente.mason.Driver;
import entente.outcome.Outcome;
import entente.outcome.Outcomes;
import entente.store.CsvWriter;
import entente.store.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * runs: one row a run: its key, seed and engine, the values of the factors, the turn in which each
 * outcome came about (none if it did not), and the fingerprint of the world at the end.
 */
final class RunSheet implements Sheet {
  static final String NAME = "runs";
  static final String FINGERPRINT = "fingerprint";
  static final String STATUS = "status";
  static final String FINE = "ok";
  private static final String FAILED = "failed";

  private final List<Outcome> outcomes;
  private final List<Column> columns;
  private final List<String> outcomeColumns = new ArrayList<>();
  private final String version = Engine.here().version();

  RunSheet(Experiment experiment, List<Outcome> outcomes) {
    this.outcomes = outcomes;
    List<Column> all = new ArrayList<>(KEY);
    all.add(Column.whole("seed"));
    all.add(Column.text("version"));
    all.add(Column.text(STATUS));
    all.add(Column.text(FINGERPRINT));
    Set<String> taken = new HashSet<>(all.stream().map(Column::name).toList());
    for (Factor factor : experiment.factors()) {
      all.add(Column.number(free(factor.name(), taken)));
    }
    for (Outcome outcome : outcomes) {
      outcomeColumns.add(free(outcome.name(), taken));
      all.add(Column.whole(outcomeColumns.get(outcomeColumns.size() - 1)));
    }
    this.columns = List.copyOf(all);
  }

  /** The name, or with a number if a column has it: the database knows no capitals. */
  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = name + "_" + n;
    }
    return free;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  /** The outcomes watched for. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  /** The columns of the outcomes, in their order. */
  List<String> outcomeColumns() {
    return outcomeColumns;
  }

  @Override
  public void write(CsvWriter out, Played run) throws IOException {
    Sheet.begin(out, run).number(run.seed()).text(version);
    out.text(run.failure().isPresent() ? FAILED : FINE);
    out.text(run.run().map(played -> fingerprint(played.game())).orElse(""));
    for (double value : run.point().values()) {
      out.number(value);
    }
    Map<String, Integer> turns = new HashMap<>();
    run.run().ifPresent(played -> emerged(played, turns));
    for (Outcome outcome : outcomes) {
      Integer turn = turns.get(outcome.name());
      out.text(turn == null ? "" : turn.toString());
    }
    out.end();
  }

  private static void emerged(Driver.Run run, Map<String, Integer> turns) {
    for (Outcomes.Emerged one : run.outcomes().emerged()) {
      turns.put(one.outcome().name(), one.turn());
    }
  }

  /** A game's last fingerprint in hexadecimal. */
  static String fingerprint(Game game) {
    List<Long> all = game.recording().fingerprints();
    return HexFormat.of().toHexDigits(all.get(all.size() - 1));
  }
}
