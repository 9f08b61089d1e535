package entente.store;

import entente.explain.CameAbout;
import entente.outcome.Outcomes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** outcomes.csv: what came about, in order, one row an outcome. */
final class OutcomeTable {
  static final String FILE = "outcomes.csv";
  private static final List<String> COLUMNS = List.of("outcome", "title", "turn", "month");

  private OutcomeTable() {}

  static void write(Path folder, List<Outcomes.Emerged> emerged, IntFunction<YearMonth> month)
      throws IOException {
    try (CsvWriter out = new CsvWriter(folder.resolve(FILE), COLUMNS)) {
      for (Outcomes.Emerged one : emerged) {
        out.text(one.outcome().name()).text(one.outcome().title());
        out.number(one.turn()).text(month.apply(one.turn()).toString()).end();
      }
    }
  }

  static List<CameAbout> read(Path folder) throws IOException {
    List<CameAbout> read = new ArrayList<>();
    try (CsvReader in = new CsvReader(folder.resolve(FILE))) {
      while (in.next()) {
        read.add(new CameAbout(in.text("outcome"), in.text("title"), in.integer("turn")));
      }
    }
    return read;
  }
}
