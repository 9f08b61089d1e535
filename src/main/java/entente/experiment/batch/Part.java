package entente.experiment.batch;

import entente.store.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of a batch in the making: some runs one after the other, a file a table. It is written
 * under a name that begins with a point, and moved to its place, whole, when it is done: what a
 * killed process leaves is either a part or nothing.
 */
final class Part implements Closeable {
  private final Path draft;
  private final Path place;
  private final List<Sheet> sheets;
  private final List<CsvWriter> tables = new ArrayList<>();

  /**
   * Begins a part.
   *
   * @param parts the folder of parts
   * @param first the number of its first run, which gives it its name and its place in the order
   */
  Part(Path parts, int first, List<Sheet> sheets) throws IOException {
    this.draft = Files.createDirectories(parts.resolve("." + name(first)));
    this.place = parts.resolve(name(first));
    this.sheets = sheets;
    for (Sheet sheet : sheets) {
      tables.add(new CsvWriter(draft.resolve(sheet.file()), sheet.heads()));
    }
  }

  /** What a part is called, by its first run. */
  static String name(int first) {
    return String.format(Locale.ROOT, "%010d", first);
  }

  /** Adds a run. */
  void add(Played run) throws IOException {
    for (int k = 0; k < sheets.size(); k++) {
      sheets.get(k).write(tables.get(k), run);
    }
  }

  /** Lets it count: from here on it is kept. */
  void publish() throws IOException {
    closeTables();
    Disk.sync(draft);
    Disk.move(draft, place);
  }

  private void closeTables() throws IOException {
    while (!tables.isEmpty()) {
      tables.remove(tables.size() - 1).close();
    }
  }

  /** Leaves nothing half written. */
  @Override
  public void close() throws IOException {
    try {
      closeTables();
    } finally {
      Disk.delete(draft);
    }
  }
}
