package entente.experiment.batch;

import entente.store.CsvWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of results: its columns, and the rows that a run adds to it. */
interface Sheet {
  /** The columns that every table begins with: the key of a run. */
  List<Column> KEY = List.of(Column.whole("point"), Column.whole("replicate"));

  /** What it is called in queries and on disk. */
  String name();

  /** Its columns, the key first. */
  List<Column> columns();

  /** Adds the rows of a run. */
  void write(CsvWriter out, Played run) throws IOException;

  /** Its file's name. */
  default String file() {
    return name() + ".csv";
  }

  /** The names of its columns. */
  default List<String> heads() {
    return columns().stream().map(Column::name).toList();
  }

  /** The key and then these columns. */
  static List<Column> keyed(Column... more) {
    List<Column> columns = new ArrayList<>(KEY);
    columns.addAll(List.of(more));
    return List.copyOf(columns);
  }

  /** Begins a row with a run's key. */
  static CsvWriter begin(CsvWriter out, Played run) {
    return out.number(run.point().number()).number(run.replicate());
  }
}
