package entente.experiment.batch;

import entente.store.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A part in the making that is not written to a disk but packed up to be sent. */
final class Packing implements Closeable {
  private final int first;
  private final List<Sheet> sheets;
  private final List<ByteArrayOutputStream> packed = new ArrayList<>();
  private final List<CsvWriter> tables = new ArrayList<>();

  /**
   * Begins one.
   *
   * @param first the number of its first run
   */
  Packing(int first, List<Sheet> sheets) throws IOException {
    this.first = first;
    this.sheets = sheets;
    for (Sheet sheet : sheets) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      packed.add(bytes);
      tables.add(new CsvWriter(new GZIPOutputStream(bytes), sheet.heads()));
    }
  }

  /** Adds a run. */
  void add(Played run) throws IOException {
    for (int k = 0; k < sheets.size(); k++) {
      sheets.get(k).write(tables.get(k), run);
    }
  }

  /** Ends it. */
  Parcel parcel() throws IOException {
    close();
    return new Parcel(first, packed.stream().map(ByteArrayOutputStream::toByteArray).toList());
  }

  @Override
  public void close() throws IOException {
    while (!tables.isEmpty()) {
      tables.remove(tables.size() - 1).close();
    }
  }
}
