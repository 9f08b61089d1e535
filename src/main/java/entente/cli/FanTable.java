package entente.cli;

import entente.experiment.Played;
import entente.game.Plan;
import entente.store.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The futures of a moment as a table, one row a future: its arm, its seed, the fingerprint of its
 * end, and the month of each outcome, empty if it did not come about.
 */
final class FanTable implements AutoCloseable {
  private final List<String> outcomes;
  private final Plan plan;
  private final CsvFile file;

  FanTable(Path place, List<String> outcomes, Plan plan) throws IOException {
    this.outcomes = outcomes;
    this.plan = plan;
    List<String> columns = new ArrayList<>(List.of("arm", "seed", "fingerprint"));
    columns.addAll(outcomes);
    this.file = new CsvFile(place, columns);
  }

  void row(String arm, Played game) {
    CsvWriter out = file.rows();
    out.text(arm).number(game.seed()).text(HexFormat.of().toHexDigits(game.fingerprint()));
    for (String outcome : outcomes) {
      Integer turn = game.outcomes().get(outcome);
      out.text(turn == null ? "" : plan.month(turn).toString());
    }
    try {
      out.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves it to its place or, if something is there, to the next free one. */
  Path publish() throws IOException {
    return file.publish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
