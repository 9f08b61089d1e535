package entente.cli;

import entente.store.CsvWriter;
import entente.store.NewFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table that a command was asked for, as a file in the making. */
final class CsvFile implements AutoCloseable {
  private final Path place;
  private final NewFile file;
  private final CsvWriter rows;

  /**
   * Begins it with its head.
   *
   * @param place where it is to lie, with or without .csv
   */
  CsvFile(Path place, List<String> columns) throws IOException {
    this.place = place;
    this.file = NewFile.beside(place);
    this.rows = new CsvWriter(file.draft(), columns);
  }

  /** Where its rows are written. */
  CsvWriter rows() {
    return rows;
  }

  /** Moves it to its place or, if something is there, to the next free one. */
  Path publish() throws IOException {
    rows.close();
    String name = String.valueOf(place.getFileName());
    return file.publish(name.replaceFirst("\\.csv$", ""), ".csv");
  }

  @Override
  public void close() throws IOException {
    rows.close();
    file.close();
  }
}
