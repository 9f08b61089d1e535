package entente.store;

import entente.explain.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** ledger.csv: every change with its cause, one row a change. */
final class LedgerTable {
  static final String FILE = "ledger.csv";
  private static final List<String> COLUMNS =
      List.of("turn", "cell", "before", "after", "kind", "cause", "event");

  private LedgerTable() {}

  static void write(Path folder, Iterable<Change> changes) throws IOException {
    try (CsvWriter out = new CsvWriter(folder.resolve(FILE), COLUMNS)) {
      for (Change change : changes) {
        out.number(change.turn()).text(change.cell());
        out.number(change.before()).number(change.after());
        out.text(change.kind()).text(change.cause()).number(change.event()).end();
      }
    }
  }

  /** The changes of one cell. */
  static List<Change> read(Path folder, String cell) throws IOException {
    List<Change> changes = new ArrayList<>();
    try (CsvReader in = new CsvReader(folder.resolve(FILE))) {
      while (in.next()) {
        if (in.text("cell").equals(cell)) {
          changes.add(change(in));
        }
      }
    }
    return changes;
  }

  /** All changes in order. */
  static Rows<Change> rows(Path folder) throws IOException {
    return new Rows<>(new CsvReader(folder.resolve(FILE)), LedgerTable::change);
  }

  private static Change change(CsvReader in) {
    return new Change(
        in.integer("turn"),
        in.text("cell"),
        in.number("before"),
        in.number("after"),
        in.text("kind"),
        in.text("cause"),
        in.integer("event"));
  }
}
