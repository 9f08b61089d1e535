package entente.cli;

import entente.experiment.CellBands;
import entente.experiment.CellBands.Band;
import entente.store.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes how cells lie over futures: one row an arm, cell and month. */
final class BandTable {
  private BandTable() {}

  /**
   * Writes them beside the table of futures.
   *
   * @param table where that lies
   * @param first the first turn of the futures
   * @return where they lie; nothing is overwritten
   */
  static Path write(
      Path table, Captions captions, int first, List<String> cells, Map<String, CellBands> arms)
      throws IOException {
    String name = String.valueOf(table.getFileName()).replaceFirst("\\.csv$", "");
    List<String> heads = List.of("arm", "cell", "month", "q10", "median", "q90");
    try (CsvFile file = new CsvFile(table.resolveSibling(name + "-cells"), heads)) {
      CsvWriter out = file.rows();
      for (Map.Entry<String, CellBands> arm : arms.entrySet()) {
        for (String cell : cells) {
          int turn = first;
          for (Band band : arm.getValue().of(cell)) {
            out.text(arm.getKey()).text(cell).text(captions.month(turn++));
            out.number(band.low()).number(band.median()).number(band.high()).end();
          }
        }
      }
      return file.publish();
    }
  }
}
